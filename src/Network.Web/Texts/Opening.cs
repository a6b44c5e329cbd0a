namespace Network.Web.Texts;

/// <summary>A stretch of a weekday when a place is open, by the clock on its wall.</summary>
/// <param name="Day">0 is Monday.</param>
public readonly record struct Opening(int Day, TimeOnly From, TimeOnly To);
