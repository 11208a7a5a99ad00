using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Loyalty;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Loyalty;

/// <summary>Points for delivered orders, less of them for refunded ones; coupons for redeemed points.</summary>
public sealed class LoyaltyFunctions(LoyaltyPosting posting, LoyaltyRedemptions redemptions)
{
    [Function("Loyalty_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Loyalty, Connection = "ServiceBus")] string body, CancellationToken ct)
    {
        var message = EventMessage.Parse(body);
        return message.Event is LoyaltyRedeemed redeemed ? redemptions.Handle(redeemed, ct) : posting.Handle(message, ct);
    }
}
