using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Wrong one-time codes that came for an account, across codes: those of logins, which need the password first, and all others,
/// which anybody may ask for. So no stranger uses up what the owner needs to log in. Beyond <see cref="Limit"/> in a day no code counts
/// any more, so six digits cannot be guessed by asking for code after code; a link from the mail still does.</summary>
[Stored(Containers.Customers, "wrongCodes")]
public sealed record FailedCodeCounter : Document
{
    public const int Limit = 10;
    public static readonly TimeSpan Window = TimeSpan.FromDays(1);

    public required string AccountPartition { get; init; }

    public bool OfLogins { get; init; }

    public int Count { get; init; }

    public DateTimeOffset EndsAt { get; init; }

    public override string Id => OfLogins ? "wrong-login-codes" : "wrong-codes";

    public override string Partition => AccountPartition;

    public static FailedCodeCounter None(string partition, CodePurpose purpose) =>
        new() { AccountPartition = partition, OfLogins = purpose == CodePurpose.Login };

    public bool IsFull(DateTimeOffset now) => now < EndsAt && Count >= Limit;

    public FailedCodeCounter Next(DateTimeOffset now) => this with
    {
        Count = now < EndsAt ? Count + 1 : 1,
        EndsAt = now < EndsAt ? EndsAt : now + Window,
        Ttl = (int)Window.TotalSeconds,
    };
}
