using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>A login that is alive as long as this document exists. Its tokens are accepted only while it is.</summary>
[Stored(Containers.Customers, "session")]
public sealed record Session : Document
{
    /// <summary>How long after a refresh the token before is answered with the same new tokens: answers get lost, and a browser's tabs
    /// refresh at once.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    /// <summary>Rotations in a row that a second client repeated, until it counts as a thief who keeps in step.</summary>
    public const int MaxRepeatedByOthers = 3;

    public required long SessionId { get; init; }

    public required long AccountId { get; init; }

    public required string Channel { get; init; }

    public required Role Role { get; init; }

    /// <summary>As it was at login, for the tokens that carry it.</summary>
    public required string Email { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Counts the rotations. The refresh token of this generation is the good one.</summary>
    public int Generation { get; init; }

    public DateTimeOffset? RotatedAt { get; init; }

    /// <summary>The client that refreshed last, hashed.</summary>
    public string? RotatedBy { get; init; }

    /// <summary>The last rotations in a row that another client than <see cref="RotatedBy"/> repeated.</summary>
    public int RepeatedByOthers { get; init; }

    /// <summary>This generation's rotation was repeated by another client.</summary>
    public bool IsRepeatedByOther { get; init; }

    public override string Id => IdOf(SessionId);

    public override string Partition => CurrentUser.PartitionOf(AccountId);

    public static string IdOf(long sessionId) => "session-" + Base36.Encode(sessionId);

    public bool IsAlive(DateTimeOffset now) => now < ExpiresAt;

    /// <summary>The session after a refresh with the token of a generation; the same instance when its new tokens are answered again; null
    /// when that token was used before, that is, stolen.</summary>
    /// <param name="maxAge">From the login on: no refresh prolongs the session beyond it.</param>
    /// <param name="client">Who refreshes, hashed.</param>
    public Session? Rotate(int generation, TimeSpan lifetime, TimeSpan maxAge, string client, DateTimeOffset now)
    {
        if (generation == Generation)
        {
            var expiresAt = now + lifetime < CreatedAt + maxAge ? now + lifetime : CreatedAt + maxAge;
            return this with
            {
                Generation = Generation + 1,
                RotatedAt = now,
                RotatedBy = client,
                RepeatedByOthers = IsRepeatedByOther ? RepeatedByOthers : 0,
                IsRepeatedByOther = false,
                ExpiresAt = expiresAt,
                Ttl = (int)Math.Max(1, Math.Ceiling((expiresAt - now).TotalSeconds)),
            };
        }

        if (generation != Generation - 1 || !(now - RotatedAt <= Grace))
        {
            return null;
        }

        if (IsRepeatedByOther || RotatedBy is null || client == RotatedBy)
        {
            return this;
        }

        // Once may be a phone that changed networks; repeatedly it is another client with the same tokens.
        return RepeatedByOthers + 1 < MaxRepeatedByOthers
            ? this with { IsRepeatedByOther = true, RepeatedByOthers = RepeatedByOthers + 1 }
            : null;
    }
}

/// <summary>What a login hands out. <see cref="RefreshToken"/> is null in the APIs that have none.</summary>
public sealed record Tokens(string AccessToken, string? RefreshToken, TimeSpan ExpiresIn)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(Tokens);
}

/// <summary>How long a login lasts in each API (docs/api).</summary>
public sealed record SessionLifetime(TimeSpan Access, TimeSpan? Refresh)
{
    /// <summary>How long the session lives without a refresh.</summary>
    public TimeSpan Whole => Refresh ?? Access;

    public static SessionLifetime Of(string channel) => channel switch
    {
        Channels.PureEssence => new(TimeSpan.FromDays(7), null),
        Channels.RasCurrys => new(TimeSpan.FromHours(24), null),
        Channels.CustomerPortal => new(TimeSpan.FromHours(24), null),
        Channels.RocketryBox => new(TimeSpan.FromMinutes(15), TimeSpan.FromDays(7)),
        Channels.CateredByAfrica => new(TimeSpan.FromHours(1), TimeSpan.FromDays(7)),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No such channel."),
    };
}
