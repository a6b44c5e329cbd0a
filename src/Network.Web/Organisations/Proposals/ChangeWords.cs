using Network.Web.Organisations.Records;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>Puts the steps of a change into words: no codes, no JSON, each value as the pages of the map write it.</summary>
public sealed class ChangeWords(Text text, IReadOnlyDictionary<string, Named> known)
{
    public IReadOnlyList<ChangeTold> Tell(IReadOnlyList<Operation> operations) => new ChangeTelling(text, known.With(operations)).Tell(operations);
}
