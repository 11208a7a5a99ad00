namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>Somebody with one account, who uses four APIs.</summary>
/// <param name="Tokens">By channel.</param>
internal sealed record Customer(long Id, string Email, long AddressId, IReadOnlyDictionary<string, string> Tokens)
{
    public List<KnownOrder> Orders { get; } = [];
}

/// <summary>An order as its customer knows it from the answers.</summary>
/// <param name="PayAt">The gateway's order or link; null: not paid online.</param>
internal sealed record KnownOrder(long Id, string Channel, string Method, string? PayAt)
{
    public string? PayAt { get; set; } = PayAt;

    public string? GatewayPayment { get; set; }

    /// <summary>The cancellation was acknowledged.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>Staff's last move that was acknowledged.</summary>
    public string Status { get; set; } = "";
}
