using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Corrections to an order; null leaves a field as it is, an empty text clears it.</summary>
public sealed record OrderEdit
{
    public OrderAddress? ShippingAddress { get; init; }

    public OrderAddress? BillingAddress { get; init; }

    /// <summary>The phone number for questions about this order.</summary>
    public string? Phone { get; init; }

    public string? GiftMessage { get; init; }

    /// <summary>See <see cref="Metadata.Merge"/>.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }
}

/// <summary>How staff correct orders. Pure.</summary>
public static class OrderEdits
{
    public const int MaxNotes = 100;
    public const int MaxNote = 2000;

    /// <summary>Address and gift message can change until the parcel leaves. A billing address that was the delivery address follows
    /// it.</summary>
    public static Result<OrderChange> Edit(this Order order, OrderEdit edit, DateTimeOffset now)
    {
        var shipping = edit.ShippingAddress ?? order.ShippingAddress;
        var message = edit.GiftMessage is null ? order.GiftMessage : Filled(edit.GiftMessage);
        if ((shipping != order.ShippingAddress || message != order.GiftMessage)
            && !(order.IsUnshipped && order.Status != OrderStatus.Cancelled))
        {
            return Errors.Conflict(
                $"The order is {order.Status.ToString().ToLowerInvariant()}: its delivery and contents cannot be changed");
        }

        var metadata = order.Metadata.Merge(edit.Metadata);
        if (Metadata.Problem(metadata) is { } problem)
        {
            return Errors.Invalid("metadata", problem);
        }

        var edited = order with
        {
            ShippingAddress = shipping,
            BillingAddress = edit.BillingAddress ?? (order.BillingAddress == order.ShippingAddress ? shipping : order.BillingAddress),
            CustomerPhone = edit.Phone is null ? order.CustomerPhone : Filled(edit.Phone),
            GiftMessage = message,
            Metadata = metadata,
        };
        return edited == order ? OrderChange.None(order) : new OrderChange(edited with { UpdatedAt = now }, []);
    }

    /// <summary>Keeps a note. The oldest ones stay: a full order takes no more.</summary>
    public static Result<OrderChange> AddNote(this Order order, OrderNote note) => order.Notes.Count >= MaxNotes
        ? Errors.Conflict($"An order keeps at most {MaxNotes} notes")
        : new OrderChange(order with { Notes = [.. order.Notes, note], UpdatedAt = note.At }, []);

    private static string? Filled(string text) => text.Trim() is { Length: > 0 } filled ? filled : null;
}
