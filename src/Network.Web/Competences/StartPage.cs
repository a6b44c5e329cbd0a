using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>The first page: a question box, ways around it, and what is new.</summary>
public sealed record StartPage(
    IReadOnlyList<Wording> Examples,
    IReadOnlyList<MatterGroupLine> Groups,
    AskPerson? Person,
    IReadOnlyList<NewlyVerified> Verified,
    IReadOnlyList<WhatChanged> Changes);

/// <param name="Code">The group of matters, for the address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">A few matters it holds.</param>
/// <param name="Icon">A symbol of the sprite.</param>
/// <param name="Count">How many matters it holds.</param>
public sealed record MatterGroupLine(string Code, Wording Name, Wording Summary, string Icon, int Count);

/// <summary>A person's number, right under the question.</summary>
/// <param name="Organisation">Who answers.</param>
/// <param name="Phone">As people read it, "475 000 114"; null when there is none.</param>
/// <param name="HoursToday">"dnes 9–16", ready to show.</param>
/// <param name="Languages">"ukrajinsky a rusky", ready to show: other languages spoken there.</param>
public sealed record AskPerson(Wording Organisation, string? Phone, string? HoursToday, string? Languages);

/// <param name="What">The competence, as a link.</param>
/// <param name="Address">Where it leads, within the language.</param>
/// <param name="On">When it was verified.</param>
/// <param name="By">By whom.</param>
public sealed record NewlyVerified(Wording What, string Address, DateOnly On, Wording By);

/// <param name="What">What has changed, as a link.</param>
/// <param name="Address">Where it leads, within the language.</param>
/// <param name="Words">From when, and what it means.</param>
public sealed record WhatChanged(Wording What, string Address, Wording Words);
