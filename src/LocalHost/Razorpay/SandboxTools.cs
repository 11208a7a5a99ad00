using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>What a developer does at the sandbox: pay in the customer's place, make trouble, count.</summary>
internal sealed class SandboxTools(LocalDatabase database, SandboxPayments payments, SandboxRefunds refunds, SandboxFaults faults, SandboxWebhookPump pump)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/local/razorpay/pay", (RequestDelegate)Pay);
        app.MapPost("/local/razorpay/faults", (RequestDelegate)AddFault);
        app.MapPost("/local/razorpay/refunds", (RequestDelegate)Refund);
        app.MapPost("/local/razorpay/refunds/{id}", (RequestDelegate)SettleRefund);
        app.MapPost("/local/razorpay/reset", (RequestDelegate)Reset);
        app.MapGet("/local/razorpay/stats", (RequestDelegate)Stats);
    }

    public async Task<Result<PayAnswer>> Pay(PayRequest request)
    {
        var answer = await database.Write(tx => payments.Pay(tx, request));
        pump.Wake();
        return answer;
    }

    private async Task Pay(HttpContext context)
    {
        if (await Read<PayRequest>(context) is not { } request)
        {
            return;
        }

        var paid = await Pay(request);
        await (paid.Try(out var answer, out var error)
            ? context.Response.WriteAsJsonAsync(answer, JsonSerializerOptions.Web, context.RequestAborted)
            : SandboxRest.Write(context, SandboxRest.Refused(error)));
    }

    private async Task Refund(HttpContext context)
    {
        if (await Read<DashboardRefund>(context) is not { } request)
        {
            return;
        }

        var refunded = request.Outcome is "processed" or "pending" or "failed"
            ? await database.Write(tx => refunds.Create(tx, request.PaymentId ?? "", new NewRefund(request.Amount, null, null, null), null, request.Outcome))
            : SandboxRules.Refuse("The outcome must be processed, pending or failed.", "outcome");
        await Answer(context, refunded);
    }

    private async Task SettleRefund(HttpContext context)
    {
        if (await Read<RefundOutcome>(context) is { } request)
        {
            await Answer(context, await database.Write(tx => refunds.Settle(tx, (string)context.Request.RouteValues["id"]!, request.Outcome)));
        }
    }

    private Task Answer(HttpContext context, Result<SandboxRefund> refunded)
    {
        pump.Wake();
        return SandboxRest.Write(context, refunded.Try(out var refund, out var error) ? new SandboxAnswer(200, refund) : SandboxRest.Refused(error));
    }

    private async Task AddFault(HttpContext context)
    {
        if (await Read<Fault>(context) is not { } fault)
        {
            return;
        }

        if (fault.Seconds < 0 || fault.Count < 1 || fault.DelayMs < 0 || fault.Status is < 400 or > 599 || fault is { Status: null, DelayMs: 0, Cut: false, Outcome: not ("failed" or "pending" or "lost") })
        {
            await SandboxRest.Write(context, SandboxRest.Refused(SandboxRules.Refuse(
                "A fault has a status from 400 to 599, or a delayMs, or a cut, or the outcome failed, pending or lost; and a count from 1, or seconds.")));
            return;
        }

        faults.Add(fault);
        await context.Response.WriteAsJsonAsync(fault, JsonSerializerOptions.Web, context.RequestAborted);
    }

    private Task Reset(HttpContext context)
    {
        faults.Clear();
        return Stats(context);
    }

    private Task Stats(HttpContext context)
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

    private static async Task<T?> Read<T>(HttpContext context)
        where T : class
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync<T>(context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted) is { } body)
            {
                return body;
            }
        }
        catch (JsonException)
        {
        }

        await SandboxRest.Write(context, SandboxRest.Refused(SandboxRules.Refuse("The request is malformed")));
        return null;
    }
}
