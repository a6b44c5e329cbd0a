using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Network.Web.Shared;

namespace Network.Web.Organisations;

/// <summary>One page of the directory with what was wanted of it.</summary>
public sealed class DirectoryPage
{
    private readonly IReadOnlyList<OrganisationLine> found;

    public DirectoryPage(OrganisationDirectory directory, DirectoryFilter filter)
    {
        (Directory, Filter) = (directory, filter);
        found = directory.Find(filter);
        var pages = Pager.Count(found.Count, OrganisationDirectory.PageSize);
        Pager = new Pager(Math.Clamp(filter.Page, 1, pages), pages, Address);
    }

    public OrganisationDirectory Directory { get; }

    public DirectoryFilter Filter { get; }

    public Pager Pager { get; }

    public int Count => found.Count;

    public bool IsFiltered => Filter is not { Region: null, Type: null, Name: null };

    public IEnumerable<OrganisationLine> Lines => found.Skip((Pager.Page - 1) * OrganisationDirectory.PageSize).Take(OrganisationDirectory.PageSize);

    private string Address(int page) => QueryHelpers.AddQueryString("~/organisations", new Dictionary<string, string?>
    {
        ["region"] = Filter.Region,
        ["type"] = Filter.Type?.ToString().ToLowerInvariant(),
        ["name"] = Filter.Name,
        ["page"] = page.ToString(CultureInfo.InvariantCulture),
    }.Where(part => part.Value is not null));
}
