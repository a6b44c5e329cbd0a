using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Network.Tests.Letters;

/// <summary>The mail server of <c>tests/smtp</c> with a certificate made for this run, signed by an authority made for it too.</summary>
internal sealed class RealMailServer : IAsyncDisposable
{
    public const string User = "network";
    public const string Password = "heslo s mezerou a háčkem";
    private static readonly string Folder = Path.Combine(SourceFile.Root, "tests", "smtp");
    private readonly TempDirectory directory = new();
    private readonly Process process;

    private RealMailServer()
    {
        var (certificate, key) = (Path.Combine(directory.Path, "server.pem"), Path.Combine(directory.Path, "key.pem"));
        Certify(certificate, key, Authority);
        process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "server.mjs"), certificate, key, User, Password])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Folder,
        })!;
    }

    /// <summary>The file of the authority that a client has to trust.</summary>
    public string Authority => Path.Combine(directory.Path, "authority.pem");

    public int StartTlsPort { get; private set; }

    public int TlsPort { get; private set; }

    public static async Task<RealMailServer> StartAsync()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "smtp-server")), "There is no mail server to send to: install Node.js and run scripts/setup (npm ci in tests/smtp).");
        var server = new RealMailServer();
        var ports = await server.NextAsync();
        (server.StartTlsPort, server.TlsPort) = (ports.GetProperty("starttls").GetInt32(), ports.GetProperty("tls").GetInt32());
        return server;
    }

    /// <summary>The next letter that came.</summary>
    public async Task<JsonElement> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var line = await process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The mail server ended.");
        return JsonDocument.Parse(line).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        directory.Dispose();
    }

    private static void Certify(string certificate, string key, string authority)
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(2));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authorityRequest = new CertificateRequest("CN=Authority of a test", authorityKey, HashAlgorithmName.SHA256);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var signer = authorityRequest.CreateSelfSigned(from, to);
        using var serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", serverKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(signer, from, to, RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(authority, signer.ExportCertificatePem());
        File.WriteAllText(certificate, signed.ExportCertificatePem());
        File.WriteAllText(key, serverKey.ExportPkcs8PrivateKeyPem());
    }
}
