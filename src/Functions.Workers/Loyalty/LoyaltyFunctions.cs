using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Loyalty;

/// <summary>Points for delivered orders, less of them for refunded ones; coupons for redeemed points.</summary>
public sealed class LoyaltyFunctions(PointsAccrualHandler posting, PointsRedemptionService redemptions, RewardRevocation rewards)
{
    [Function("Loyalty_OnEvent")]
    public async Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Loyalty, Connection = "ServiceBus")] string body, CancellationToken ct)
    {
        var message = EventMessage.Parse(body);
        if (message.Event is LoyaltyRedeemed redeemed)
        {
            await redemptions.HandleAsync(redeemed, ct);
            return;
        }

        await posting.HandleAsync(message, ct);
        if (message.Event is OrderRefunded refunded)
        {
            await rewards.RevokeUnusedAsync(refunded.CustomerId, ct);
        }
    }
}
