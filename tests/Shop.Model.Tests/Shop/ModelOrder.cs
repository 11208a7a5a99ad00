namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>Pieces of an order. Minor units.</summary>
internal sealed record ModelLine(ModelVariant Variant, int Quantity, long UnitPrice);

/// <summary>An order as its customer and the gateway know it. Amounts in minor units.</summary>
internal sealed class ModelOrder(long id, ModelCustomer customer, string channel, string method, IReadOnlyList<ModelLine> lines, long total)
{
    public long Id => id;

    public ModelCustomer Customer => customer;

    public string Channel => channel;

    public string Method => method;

    public IReadOnlyList<ModelLine> Lines => lines;

    public long Total => total;

    public string? Coupon { get; init; }

    /// <summary>The gateway's link or order to pay at; null: none yet.</summary>
    public string? PayAt { get; set; }

    /// <summary>Ids of the payments that the gateway took.</summary>
    public List<string> Payments { get; } = [];

    public List<ModelReturn> Returns { get; } = [];

    /// <summary>Refunds that the customer asked for, by id.</summary>
    public List<ModelRefund> Refunds { get; } = [];

    /// <summary>What staff refunded in the gateway's own dashboard.</summary>
    public long GatewayRefunds { get; set; }

    /// <summary>Staff said that all was refunded.</summary>
    public bool IsRefundedByStaff { get; set; }

    /// <summary>Cash that staff say they have, or that the customer handed over.</summary>
    public long Cash { get; set; }

    /// <summary>Staff or the carrier said that it arrived.</summary>
    public bool IsDelivered { get; set; }

    /// <summary>Goods that came back before they were paid.</summary>
    public long Waived { get; set; }

    /// <summary>Prices of the channel contain all: what a line is worth is plain.</summary>
    public bool IsInclusive => Channel is "ras-currys" or "catered-by-africa";

    public bool IsOnline => Method is not ("cod" or "wallet");

    public bool IsPaid => Payments.Count > 0 || Cash > 0 || Method == "wallet";

    public int Pieces => Lines.Sum(line => line.Quantity);

    public override string ToString() => $"order {Core.Shared.Ids.Base36.Encode(Id)} ({Channel}, {Method}, {Total}, pay at {PayAt})";
}
