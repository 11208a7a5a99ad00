using System.Security.Cryptography;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>Where a card stands, at a time.</summary>
public enum GiftCardStatus
{
    Active,
    Redeemed,
    Expired,
}

/// <summary>A gift card, in its buyer's partition. A customer who redeems another's card gets a copy for their own list.</summary>
[Stored(Containers.Customers, "gift-card")]
public sealed record GiftCard : Document
{
    public required long GiftCardId { get; init; }

    /// <summary>The owner of its partition: the buyer, or for a copy the redeemer.</summary>
    public required long OwnerId { get; init; }

    public required long BuyerId { get; init; }

    public required long PurchaseId { get; init; }

    /// <summary>Random; the code is made of it and of the store's secret, so it stands nowhere.</summary>
    public required string Nonce { get; init; }

    /// <summary>The last four characters of the code: what is shown of it.</summary>
    public required string Last4 { get; init; }

    /// <summary>Minor units.</summary>
    public required long Amount { get; init; }

    public string? Message { get; init; }

    /// <summary>The buyer's name.</summary>
    public required string Sender { get; init; }

    /// <summary>The recipient's email.</summary>
    public string? Recipient { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RedeemedAt { get; init; }

    public long? RedeemedBy { get; init; }

    /// <summary>The call that redeemed it: repeated, it finds what it did.</summary>
    public long? RedemptionId { get; init; }

    /// <summary>What is left on it, in minor units: all or, once redeemed, nothing.</summary>
    [JsonIgnore]
    public long Balance => RedeemedAt is null ? Amount : 0;

    public override string Id => IdOf(GiftCardId);

    public override string Partition => CurrentUser.PartitionOf(OwnerId);

    public static string IdOf(long giftCardId) => "gift-card-" + Base36.Encode(giftCardId);

    public GiftCardStatus StatusAt(DateTimeOffset now) =>
        RedeemedAt is not null ? GiftCardStatus.Redeemed : ExpiresAt <= now ? GiftCardStatus.Expired : GiftCardStatus.Active;

    /// <summary>All of it goes to one customer, once.</summary>
    /// <returns>Conflict when it was redeemed, Validation on <c>code</c> when it has expired.</returns>
    public Result<GiftCard> Redeem(long customerId, long redemptionId, DateTimeOffset now) => StatusAt(now) switch
    {
        GiftCardStatus.Redeemed when RedemptionId == redemptionId && RedeemedBy == customerId => this,
        GiftCardStatus.Redeemed => Errors.Conflict("This gift card has already been redeemed"),
        GiftCardStatus.Expired => Errors.Invalid("code", "This gift card has expired"),
        _ => this with { RedeemedAt = now, RedeemedBy = customerId, RedemptionId = redemptionId },
    };
}

/// <summary>Leads from the hash of a code to its card.</summary>
[Stored(Containers.Keys, "gift-code")]
public sealed record GiftCardCodeKey : Document
{
    /// <summary>Keyed with the store's secret.</summary>
    public required string CodeHash { get; init; }

    public required long GiftCardId { get; init; }

    public required long BuyerId { get; init; }

    public override string Id => IdOf(CodeHash);

    public override string Partition => Id;

    public static string IdOf(string codeHash) => "gift-code:" + codeHash;
}

/// <summary>Codes of gift cards: 16 letters and digits, 80 bits, none that look alike.</summary>
public sealed class GiftCardCodeGenerator(HmacHasher hash)
{
    public const int MaxLength = 40;
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;

    public static string NewNonce() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>As it is shown: <c>ABCD-EFGH-JKLM-NPQR</c>.</summary>
    public string CodeOf(long giftCardId, string nonce)
    {
        var random = hash.Compute("gift-code", $"{giftCardId}\n{nonce}");
        Span<char> code = stackalloc char[Length + 3];
        for (var (from, to) = (0, 0); from < Length; from++)
        {
            if (from > 0 && from % 4 == 0)
            {
                code[to++] = '-';
            }

            code[to++] = Alphabet[random[from] % Alphabet.Length];
        }

        return new string(code);
    }

    /// <summary>The hash under which a code is found, however it was typed.</summary>
    public string HashOf(string code) =>
        hash.ComputeHex("gift-code-hash", string.Concat(code.Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant());

    /// <summary>What is shown once the code is out of hand.</summary>
    public static string Mask(string last4) => "****-****-****-" + last4;
}
