using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A login that is alive as long as this document exists. Its tokens are accepted only while it is.</summary>
[Stored(Containers.Customers, "session")]
public sealed record Session : Document
{
    /// <summary>How long an answer to a refresh may be lost: within it, the refresh token before is taken once more.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

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

    public bool GraceUsed { get; init; }

    public override string Id => IdOf(SessionId);

    public override string Partition => Caller.PartitionOf(AccountId);

    public static string IdOf(long sessionId) => "session-" + Base36.Encode(sessionId);

    public bool IsAlive(DateTimeOffset now) => now < ExpiresAt;

    /// <summary>The session after a refresh with the token of a generation; null when that token was used before, that is, stolen.</summary>
    public Session? Rotate(int generation, TimeSpan lifetime, DateTimeOffset now)
    {
        if (generation == Generation)
        {
            return this with
            {
                Generation = Generation + 1,
                RotatedAt = now,
                GraceUsed = false,
                ExpiresAt = now + lifetime,
                Ttl = (int)lifetime.TotalSeconds,
            };
        }

        var answerWasLost = generation == Generation - 1 && !GraceUsed && now - RotatedAt <= Grace;
        return answerWasLost ? this with { GraceUsed = true } : null;
    }
}

/// <summary>What a login hands out. <see cref="RefreshToken"/> is null in the APIs that have none.</summary>
public sealed record Tokens(string AccessToken, string? RefreshToken, TimeSpan ExpiresIn)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(Tokens);
}

/// <summary>How long a login lasts in each API, as documented.</summary>
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
