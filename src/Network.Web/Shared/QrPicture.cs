using System.Text;
using QRCoder;

namespace Network.Web.Shared;

/// <summary>A QR code as one SVG path, without any style, so that the content policy has nothing to refuse.</summary>
/// <param name="Size">Modules along one side, the quiet zone included.</param>
/// <param name="Path">Dark modules as a path in units of one module.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>What a screen reader says instead.</summary>
    public string LabelKey { get; init; } = "answer.qr.label";

    public static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < data.ModuleMatrix[row].Length; column++)
            {
                if (data.ModuleMatrix[row][column])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new QrPicture(data.ModuleMatrix.Count, path.ToString());
    }
}
