using FunctionsCommerce.Core.Shared;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FunctionsCommerce.Core.Accounts.Entra;

/// <summary>A person's identity from the organisation's issuer.</summary>
/// <param name="Key">The permanent identity: tenant and object id. An email can change and be given to another person.</param>
/// <param name="IsEmailVerified">The issuer vouches for the email, or its domain is the organisation's.</param>
public sealed record EntraUser(string Key, string Email, bool IsEmailVerified, string Name, Role Role);

/// <summary>Validates the tokens of work accounts: three parts, RS256 by a key of the issuer, for this application, not expired, with an
/// app role.</summary>
public sealed class EntraTokenValidator(EntraSettings settings, OidcConfigurationCache keys, TimeProvider time)
{
    private const int MaxLength = 16_384;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = MaxLength };

    /// <returns><see cref="ErrorCode.NotFound"/> where this login is off, InvalidToken for a token that proves nothing, Forbidden without
    /// an app role, Unavailable when the issuer cannot be asked.</returns>
    public async ValueTask<Result<EntraUser>> VerifyAsync(string token, CancellationToken ct)
    {
        if (!settings.IsOn)
        {
            return Errors.NotFound("Login with a work account");
        }

        if (token.Length > MaxLength || token.AsSpan().Count('.') != 2 || !handler.CanReadToken(token))
        {
            return Errors.InvalidToken();
        }

        OidcIssuer issuer;
        try
        {
            issuer = await keys.GetAsync(KeyIdOf(token), ct);
        }
        catch (HttpRequestException)
        {
            return Errors.Unavailable("The issuer of work accounts cannot be reached. Please try again.");
        }

        var outcome = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = issuer.Keys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidIssuer = issuer.Name,
            ValidAudience = settings.Audience,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
        return outcome is { IsValid: true, SecurityToken: JsonWebToken jwt } ? Read(jwt) : Errors.InvalidToken();
    }

    private static string? KeyIdOf(string token)
    {
        try
        {
            return new JsonWebToken(token).Kid;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now < until + ClockSkew && !(from - ClockSkew > now);
    }

    private Result<EntraUser> Read(JsonWebToken jwt)
    {
        var roles = jwt.Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        var email = Text(jwt, "email") ?? Text(jwt, "preferred_username");
        if (email is null || !AccountValidator.IsEmail(email))
        {
            return Errors.Forbidden("The work account has no email address");
        }

        if ((Text(jwt, "oid") ?? Text(jwt, "sub")) is not { Length: > 0 } person)
        {
            return Errors.Forbidden("The work account has no object id");
        }

        Role? role = roles.Contains(settings.SuperadminRole) ? Role.Superadmin : roles.Contains(settings.AdminRole) ? Role.Admin : null;
        return role is { } given
            ? new EntraUser(
                EntraUserKey.IdOf(Text(jwt, "tid") ?? jwt.Issuer, person), email, IsVerified(jwt, email), Text(jwt, "name") ?? email, given)
            : Errors.Forbidden("The work account has no role in this store");
    }

    /// <summary>Entra ID says it by <c>xms_edov</c>, other issuers by <c>email_verified</c>.</summary>
    private bool IsVerified(JsonWebToken jwt, string email) =>
        settings.IsVerifiedDomain(email)
        || (Text(jwt, "email") == email
            && jwt.Claims.Any(claim => claim is { Type: "xms_edov" or "email_verified", Value: "1" or "true" or "True" }));

    private static string? Text(JsonWebToken jwt, string claim) => jwt.TryGetPayloadValue<string>(claim, out var value) ? value : null;
}
