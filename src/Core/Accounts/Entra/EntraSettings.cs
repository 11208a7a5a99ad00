namespace FunctionsCommerce.Core.Accounts.Entra;

/// <summary>Staff's login with their work account (<c>Entra__*</c> settings): Entra ID, or any other issuer that speaks OpenID Connect.
/// Off unless <see cref="Authority"/> is set.</summary>
public sealed record EntraSettings
{
    public const string Section = "Entra";

    /// <summary>The issuer of the one organisation, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>. Never <c>common</c>:
    /// anybody has a work account somewhere.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The application (client) id that tokens must be for.</summary>
    public string Audience { get; init; } = "";

    /// <summary>The app role of admins.</summary>
    public string AdminRole { get; init; } = "Admin";

    /// <summary>The app role of those who may do everything.</summary>
    public string SuperadminRole { get; init; } = "Superadmin";

    /// <summary>Domains of the organisation, separated by commas: an email there is proof enough to link an account for the first
    /// time.</summary>
    public string VerifiedDomains { get; init; } = "";

    public bool IsOn => Authority.Length > 0;

    /// <summary>What is wrong with the settings, by the setting's name.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var authority)
            || (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback))
        {
            yield return "Entra__Authority is no https address: the issuer, such as https://login.microsoftonline.com/TENANT/v2.0.";
        }
        else if (authority.Segments.Any(segment => segment.Trim('/') is "common" or "organizations" or "consumers"))
        {
            yield return "Entra__Authority names no tenant: anybody with a Microsoft account could prove who they are.";
        }

        if (string.IsNullOrWhiteSpace(Audience))
        {
            yield return "Entra__Audience is missing: the application (client) id that tokens are for.";
        }

        if (string.IsNullOrWhiteSpace(AdminRole) || string.IsNullOrWhiteSpace(SuperadminRole) || AdminRole == SuperadminRole)
        {
            yield return "Entra__AdminRole and Entra__SuperadminRole must be two different app roles.";
        }
    }

    internal bool IsVerifiedDomain(string email) => VerifiedDomains
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Contains(email[(email.LastIndexOf('@') + 1)..], StringComparer.OrdinalIgnoreCase);
}
