using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>What a token says, once its signature, audience and expiry are proven.</summary>
public readonly record struct TokenClaims(long AccountId, long SessionId, int Generation, DateTimeOffset ExpiresAt);

/// <summary>Writes and reads tokens: JWTs with HS256 and nothing else, in three parts (no encrypted ones), for one audience. Written with
/// the signing key, read with that or the previous one.</summary>
public sealed class JwtTokenService
{
    private const int MaxLength = 2048;
    private const string GenerationClaim = "gen";

    // 32 bytes end in a base64url character with two spare bits. Only one of its four spellings is a signature as written here.
    private const string LastCharacters = "AEIMQUYcgkosw048";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = MaxLength };
    private readonly SymmetricSecurityKey[] keys;
    private readonly SigningCredentials credentials;
    private readonly byte[] tokenIdKey;
    private readonly TimeProvider time;

    public JwtTokenService(AuthSettings settings, TimeProvider time)
    {
        keys = [.. settings.SigningKeys().Select(key => new SymmetricSecurityKey(key))];
        credentials = new SigningCredentials(keys[0], SecurityAlgorithms.HmacSha256);
        tokenIdKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.HashKeyBytes(), 32, info: "token-id"u8.ToArray());
        this.time = time;
    }

    public string WriteAccess(Session session)
    {
        var claims = Claims(session, "access");
        if (session.Channel == Channels.RasCurrys)
        {
            // This API's own claims (docs/api/ras-currys.md), with its ids: 24 hex digits.
            claims["userId"] = session.AccountId.ToString("x24", null);
            claims["email"] = session.Email;
            claims["role"] = session.Role switch { Role.Superadmin => "superadmin", Role.Admin => "admin", _ => "user" };
        }

        var expiresAt = IssuedAt(session) + SessionLifetime.Of(session.Channel).Access;
        return Write(session.Channel, IssuedAt(session), expiresAt, claims);
    }

    /// <summary>For a channel that has refresh tokens. It is no access token: its audience is another.</summary>
    public string WriteRefresh(Session session)
    {
        var claims = Claims(session, "refresh");
        claims[GenerationClaim] = session.Generation;
        return Write(RefreshAudience(session.Channel), IssuedAt(session), session.ExpiresAt, claims);
    }

    /// <summary>Null when it is not an access token of the channel.</summary>
    public ValueTask<TokenClaims?> ReadAccessAsync(string token, string channel) => ReadAsync(token, channel);

    /// <summary>Null when it is not a refresh token of the channel.</summary>
    public ValueTask<TokenClaims?> ReadRefreshAsync(string token, string channel) => ReadAsync(token, RefreshAudience(channel));

    private static string RefreshAudience(string channel) => channel + ":refresh";

    private static DateTimeOffset IssuedAt(Session session) => session.RotatedAt ?? session.CreatedAt;

    /// <summary>Made of the session and its generation alone: a refresh that is answered twice gives the same tokens.</summary>
    private Dictionary<string, object> Claims(Session session, string kind)
    {
        var id = HMACSHA256.HashData(
            tokenIdKey, Encoding.UTF8.GetBytes($"{kind}\n{session.AccountId}\n{session.SessionId}\n{session.Generation}"));
        return new()
        {
            ["sub"] = Base36.Encode(session.AccountId),
            ["sid"] = Base36.Encode(session.SessionId),
            ["jti"] = Base64Url.EncodeToString(id.AsSpan(0, 16)),
        };
    }

    private string Write(string audience, DateTimeOffset issuedAt, DateTimeOffset expiresAt, Dictionary<string, object> claims) =>
        handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            IssuedAt = issuedAt.UtcDateTime,
            Expires = expiresAt.UtcDateTime,
            Claims = claims,
            SigningCredentials = credentials,
        });

    private async ValueTask<TokenClaims?> ReadAsync(string token, string audience)
    {
        if (token.Length > MaxLength || token.AsSpan().Count('.') != 2 || !LastCharacters.Contains(token[^1]))
        {
            return null;
        }

        var outcome = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = keys,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidAudience = audience,
            ValidateIssuer = false,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => time.GetUtcNow().UtcDateTime < expires,
        });
        if (!outcome.IsValid || outcome.SecurityToken is not JsonWebToken jwt
            || !jwt.TryGetPayloadValue<string>("sub", out var subject) || !Base36.TryDecode(subject, out var accountId)
            || !jwt.TryGetPayloadValue<string>("sid", out var sid) || !Base36.TryDecode(sid, out var sessionId))
        {
            return null;
        }

        jwt.TryGetPayloadValue<int>(GenerationClaim, out var generation);
        return new TokenClaims(accountId, sessionId, generation, new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero));
    }
}
