using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Payments;

/// <summary>Applies what the gateway reported and asks it for the refunds that were decided.</summary>
public sealed class PaymentFunctions(OrderPaymentService payments)
{
    [Function("Payments_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Payments, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            GatewayEventReceived received when GatewayEventParser.Parse(received.Payload).Try(out var report, out _) => payments.Apply(report, ct),
            RefundRequested requested => payments.ExecuteRefund(requested, ct),
            _ => Task.CompletedTask,
        };
}
