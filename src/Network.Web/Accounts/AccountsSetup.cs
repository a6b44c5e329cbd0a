using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Network.Web.Accounts.Providers;
using Network.Web.Audit;
using Network.Web.Retention;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>Signing in: Identity over the graph, its cookies, and the gate that asks for both.</summary>
internal static class AccountsSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddAccountStores();
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("network").KeepKeys(builder);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.AddProviders();
        services.AddIdentityCore<Account>(Configure)
            .AddUserStore<AccountStore>()
            .AddSignInManager<SignIns>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<WeakPasswords>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = builder.Configuration["Accounts:Domain"];
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddCookies();
    }

    private static void AddAccountStores(this IServiceCollection services)
    {
        services.AddScoped<Caller>();
        services.AddScoped<Acts>();
        services.AddScoped<SessionStore>();
        services.AddScoped<OneTimeLinkStore>();
        services.AddScoped<InvitationStore>();
        services.AddScoped<ColleagueStore>();
        services.AddScoped<ClosureStore>();
        services.AddScoped<PeoplePages>();
        services.AddScoped<OwnDataStore>();
        services.AddSingleton<SignInLetters>();
        services.AddScoped<AuditStore>();
        services.AddScoped<RetentionStore>();
        services.AddScoped<AccessStore>();
        services.AddSingleton<PrincipalStore>();
        services.AddSingleton<ContextStore>();
        services.AddScoped<Doors>();
        services.AddSingleton<GuessLimit>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>(); // before Identity's own, which each request would make anew
        services.AddSingleton<NoAccount>();
        services.AddSingleton<AskedLinks>();
        services.AddHostedService(provider => provider.GetRequiredService<AskedLinks>());
        services.AddSingleton<Demo>();
        services.AddSingleton<DemoSeed>();
        services.AddSingleton<SignInChoices>();
    }

    private static void AddCookies(this IServiceCollection services)
    {
        services.ConfigureAll<CookieAuthenticationOptions>(Harden);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "__Host-session";
            cookie.ExpireTimeSpan = Session.Rest;
            // The gate asks the store about the session with every request; a stamp in the cookie would know less.
            cookie.Events.OnValidatePrincipal = _ => Task.CompletedTask;
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, cookie => cookie.Cookie.Name = "__Host-arrival");
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie = new SafeLineCookie { Name = "__Host-form", Path = "/", HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true };
            forgery.HeaderName = "X-Form";
        });
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = ""; // an address; the letters' own rules decide
        // Length is what counts; what is often used is refused by WeakPasswords.
        identity.Password.RequiredLength = 12;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
    }

    /// <summary>Sent over a safe line only, to this host only, never to a script. Browsers count localhost as safe.</summary>
    private static void Harden(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.Path = "/";
        cookie.Events.OnRedirectToLogin = cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    /// <summary>Keys of cookies outlive a restart; they lie beside the store, for its owner only.</summary>
    private static void KeepKeys(this IDataProtectionBuilder protection, WebApplicationBuilder builder)
    {
        if (builder.Configuration["Keys:Directory"] is { } directory)
        {
            var folder = Directory.CreateDirectory(Path.GetFullPath(directory, builder.Environment.ContentRootPath));
            if (!OperatingSystem.IsWindows())
            {
                folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            }

            protection.PersistKeysToFileSystem(folder);
        }
    }

    /// <summary>
    /// Forms refuse to be made on a plain line with a cookie that is always safe, though browsers keep such a cookie for
    /// localhost. So the cookie says it by itself.
    /// </summary>
    private sealed class SafeLineCookie : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = true;
            return options;
        }
    }
}
