using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>What a developer does at the sandbox: pay in the customer's place, make trouble, count.</summary>
internal sealed class SandboxTools(
    LocalDatabase database, SandboxPayments payments, SandboxRefunds refunds, SandboxFaults faults, SandboxWebhookPump pump)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/local/razorpay/pay", (RequestDelegate)PayAsync);
        app.MapPost("/local/razorpay/faults", (RequestDelegate)AddFaultAsync);
        app.MapPost("/local/razorpay/refunds", (RequestDelegate)RefundAsync);
        app.MapPost("/local/razorpay/refunds/{id}", (RequestDelegate)SettleRefundAsync);
        app.MapPost("/local/razorpay/reset", (RequestDelegate)ResetAsync);
        app.MapGet("/local/razorpay/stats", (RequestDelegate)StatsAsync);
    }

    public async Task<Result<PayAnswer>> PayAsync(PayRequest request)
    {
        var answer = await database.WriteAsync(tx => payments.Pay(tx, request));
        pump.Wake();
        return answer;
    }

    private async Task PayAsync(HttpContext context)
    {
        if (await ReadAsync<PayRequest>(context) is not { } request)
        {
            return;
        }

        var paid = await PayAsync(request);
        await (paid.TryGetValue(out var answer, out var error)
            ? context.Response.WriteAsJsonAsync(answer, JsonSerializerOptions.Web, context.RequestAborted)
            : SandboxRest.WriteAsync(context, SandboxRest.Refused(error)));
    }

    private async Task RefundAsync(HttpContext context)
    {
        if (await ReadAsync<DashboardRefund>(context) is not { } request)
        {
            return;
        }

        var refunded = request.Outcome is "processed" or "pending" or "failed"
            ? await database.WriteAsync(
                tx => refunds.Create(tx, request.PaymentId ?? "", new NewRefund(request.Amount, null, null, null), null, request.Outcome))
            : SandboxRules.Refuse("The outcome must be processed, pending or failed.", "outcome");
        await AnswerAsync(context, refunded);
    }

    private async Task SettleRefundAsync(HttpContext context)
    {
        if (await ReadAsync<RefundOutcome>(context) is { } request)
        {
            await AnswerAsync(
                context, await database.WriteAsync(tx => refunds.Settle(tx, (string)context.Request.RouteValues["id"]!, request.Outcome)));
        }
    }

    private Task AnswerAsync(HttpContext context, Result<SandboxRefund> refunded)
    {
        pump.Wake();
        return SandboxRest.WriteAsync(
            context, refunded.TryGetValue(out var refund, out var error) ? new SandboxAnswer(200, refund) : SandboxRest.Refused(error));
    }

    private async Task AddFaultAsync(HttpContext context)
    {
        if (await ReadAsync<Fault>(context) is not { } fault)
        {
            return;
        }

        if (fault.Seconds < 0
            || fault.Count < 1
            || fault.DelayMs < 0
            || fault.Status is < 400 or > 599
            || fault is { Status: null, DelayMs: 0, Cut: false, Outcome: not ("failed" or "pending" or "lost") })
        {
            await SandboxRest.WriteAsync(context, SandboxRest.Refused(SandboxRules.Refuse(
                "A fault has a status from 400 to 599, or a delayMs, or a cut, or the outcome failed, pending or lost; and a count from 1, or seconds.")));
            return;
        }

        faults.Add(fault);
        await context.Response.WriteAsJsonAsync(fault, JsonSerializerOptions.Web, context.RequestAborted);
    }

    private Task ResetAsync(HttpContext context)
    {
        faults.Clear();
        return StatsAsync(context);
    }

    private Task StatsAsync(HttpContext context)
    {
        var stats = database.Read(tx => new
        {
            faults.Calls,
            Orders = tx.CountOf(SandboxIds.Order),
            PaymentLinks = tx.CountOf(SandboxIds.Link),
            Payments = tx.CountOf(SandboxIds.Payment),
            Refunds = tx.CountOf(SandboxIds.Refund),
            PendingWebhooks = tx.PendingWebhooks(),
        });
        return context.Response.WriteAsJsonAsync(stats, JsonSerializerOptions.Web, context.RequestAborted);
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context)
        where T : class
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync<T>(
                context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted) is { } body)
            {
                return body;
            }
        }
        catch (JsonException)
        {
        }

        await SandboxRest.WriteAsync(context, SandboxRest.Refused(SandboxRules.Refuse("The request is malformed")));
        return null;
    }
}
