using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Loyalty;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Loyalty;

/// <summary>Points for delivered orders, and less of them for refunded ones.</summary>
public sealed class LoyaltyFunctions(LoyaltyPosting posting)
{
    [Function("Loyalty_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Loyalty, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        posting.Handle(EventMessage.Parse(body), ct);
}
