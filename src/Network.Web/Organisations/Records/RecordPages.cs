using Network.Web.Organisations.Proposals;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Where all editing begins: what there is to edit.</summary>
/// <param name="Waiting">What was proposed and not decided yet.</param>
public sealed record EditStartPage(OwnRecords Own, Choices Choices, int Waiting)
{
    public OrganisationName Organisation => OrganisationName.Of(Own.Organisation.Code, Own.Organisation.Properties);

    public LocalText MatterOf(Thing competence) => competence.Of("OF").Select(tie => tie.Other.Name).FirstOrDefault() ?? LocalText.Name(competence.Code);

    /// <summary>Tells competences in one matter apart.</summary>
    public static string AreaOf(Thing competence) => competence.Of("COVERS").Select(tie => tie.Other.Name.Here).ToArray() is { Length: <= 3 } few ? string.Join(", ", few) : string.Join(", ", competence.Of("COVERS").Take(3).Select(tie => tie.Other.Name.Here)) + " …";
}
