using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>The orders of a subscription's deliveries.</summary>
public sealed class SubscriptionOrderService(
    IDocumentStore store, CheckoutService checkout, OrderRepository orders, OrderService service, SavedPaymentMethodService methods,
    AddressService addresses, TimeProvider time)
{
    /// <summary>The delivery's order, placed if it is not.</summary>
    /// <returns>As a checkout refuses.</returns>
    public async ValueTask<Result<Order>> GetOrPlaceAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        if (await orders.FindAsync(current.CustomerId, delivery.OrderId, ct) is { } order)
        {
            return order;
        }

        var method = (await methods.ReadAsync(current.Partition, ct)).Find(current.MethodId);
        return await checkout.PlaceAsync(
            new PlaceOrderCommand
            {
                CustomerId = current.CustomerId,
                Channel = current.Channel,
                OrderId = delivery.OrderId,
                SubscriptionId = current.SubscriptionId,
                Items = [new OrderItem(current.ProductId, null, current.Quantity)],
                ShippingAddressId = current.AddressId,
                PriceRule = PriceRule.ShippingAndTaxAdded,
                PaymentMethod = method?.MethodType switch
                {
                    SavedPaymentMethodType.Upi => PaymentMethod.Upi,
                    SavedPaymentMethodType.Bank => PaymentMethod.Online,
                    _ => PaymentMethod.Card,
                },
            },
            ct);
    }

    /// <summary>The sweep for abandoned checkouts took the id: no order can come under it any more.</summary>
    public async ValueTask<bool> IsVoidedAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct) =>
        await store.ReadAsync<VoidedOrderId>(current.Partition, Order.IdOf(delivery.OrderId), ct) is not null;

    /// <summary>Sends the parcel to the subscription's current address; when that was deleted, to the one of the order.</summary>
    public async ValueTask DeliverToAsync(Order order, long addressId, CancellationToken ct)
    {
        if ((await addresses.FindAsync(order.Partition, addressId, ct)).TryGetValue(out var address, out _))
        {
            // Refused where the order was cancelled or shipped this very moment: then it keeps its address.
            _ = await orders.ApplyAsync(
                order.CustomerId, order.OrderId, current => current.DeliverTo(OrderAddress.Of(address), time.GetUtcNow()), ct);
        }
    }

    /// <summary>Ends the order of a delivery that is no longer wanted. Money that still arrives is refunded automatically.</summary>
    public async ValueTask CancelAsync(Subscription current, CurrentDelivery delivery, CancellationToken ct)
    {
        if (await orders.FindAsync(current.CustomerId, delivery.OrderId, ct) is { Payment.PaidAt: null, Status: not OrderStatus.Cancelled })
        {
            var reason = current.Status == SubscriptionStatus.Cancelled ? "The subscription was cancelled" : "The subscription was paused";
            _ = await service.CancelAsync(current.CustomerId, delivery.OrderId, reason, ct);
        }
    }
}
