using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>The state of a refund.</summary>
public enum RefundStatus
{
    /// <summary>Decided; the gateway was not asked yet, or staff have not paid out the cash yet.</summary>
    Pending,

    /// <summary>The gateway has it.</summary>
    Processing,
    Completed,

    /// <summary>The gateway or the bank could not return the money. Only a late success changes this.</summary>
    Failed,

    /// <summary>Requested by the customer; staff decide.</summary>
    Requested,

    /// <summary>Staff declined the request.</summary>
    Rejected,
}

/// <summary>Money on its way back: one refund at the gateway, or one payout. Amount in minor units.</summary>
public sealed record Refund
{
    public required long RefundId { get; init; }

    public required long Amount { get; init; }

    public required string Reason { get; init; }

    public required RefundStatus Status { get; init; }

    /// <summary>The capture it is taken from; null while it is only requested.</summary>
    public string? GatewayPaymentId { get; init; }

    public string? GatewayRefundId { get; init; }

    public long? ReturnId { get; init; }

    /// <summary>Why it failed, why the gateway could not be asked, or what staff noted when they rejected it or paid it out.</summary>
    public string? Note { get; init; }

    /// <summary>The staff member who paid it out by hand; null for refunds of the gateway and of wallets.</summary>
    public long? PaidOutBy { get; init; }

    /// <summary>Of a failed refund: the later one that returned its money.</summary>
    public long? ReplacedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? ProcessedAt { get; init; }

    [JsonIgnore]
    public bool IsCash => GatewayPaymentId is null or PaymentDecisions.Cash;

    /// <summary>Its money is returned, or on its way back.</summary>
    [JsonIgnore]
    public bool IsCommitted => Status is RefundStatus.Pending or RefundStatus.Processing or RefundStatus.Completed;

    /// <summary>It failed, and nothing took its place.</summary>
    [JsonIgnore]
    public bool IsOwed => Status == RefundStatus.Failed && ReplacedBy is null;

    /// <summary>The gateway, or the wallet, has to return it: no need for staff.</summary>
    [JsonIgnore]
    public bool IsWithGateway => Status is RefundStatus.Pending or RefundStatus.Processing && !IsCash;
}
