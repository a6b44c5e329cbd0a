namespace Network.Web.Organisations.Records;

/// <summary>What is wrong with a field: the key of a sentence, which gets the field's own words as <c>{field}</c>.</summary>
public sealed record Wrong(string Key, params (string Name, object? Value)[] Arguments);
