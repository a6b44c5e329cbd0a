using Network.Graph;

namespace Network.Web.Territories;

/// <param name="Lat">Degrees north, WGS 84.</param>
/// <param name="Lon">Degrees east, WGS 84.</param>
public readonly record struct Coordinates(double Lat, double Lon)
{
    private const double EarthRadius = 6371.0;

    public static Coordinates? Of(Properties properties) =>
        properties.Number("lat") is { } lat && properties.Number("lon") is { } lon ? new Coordinates(lat, lon) : null;

    /// <summary>Distance as the crow flies, in kilometres.</summary>
    public double KilometresTo(Coordinates other)
    {
        var (a, b) = (double.DegreesToRadians(Lat), double.DegreesToRadians(other.Lat));
        var (north, east) = (Math.Sin((b - a) / 2), Math.Sin(double.DegreesToRadians(other.Lon - Lon) / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt((north * north) + (Math.Cos(a) * Math.Cos(b) * east * east)));
    }
}
