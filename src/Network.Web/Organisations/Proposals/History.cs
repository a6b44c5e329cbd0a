using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>Everything that happened to an organisation's records, with the names that telling it takes.</summary>
public sealed record History(OwnRecords Own, OrganisationName Organisation, IReadOnlyList<Past> Past, IReadOnlyDictionary<string, Named> Names, IReadOnlyDictionary<string, Author> People);
