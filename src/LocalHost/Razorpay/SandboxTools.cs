using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>What a developer does at the sandbox: pay in the customer's place, make trouble, count.</summary>
internal sealed class SandboxTools(LocalDatabase database, SandboxPayments payments, SandboxFaults faults, SandboxWebhookPump pump)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/local/razorpay/pay", (RequestDelegate)Pay);
        app.MapPost("/local/razorpay/faults", (RequestDelegate)AddFault);
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

    private async Task AddFault(HttpContext context)
    {
        if (await Read<Fault>(context) is not { } fault)
        {
            return;
        }

        if (fault.Count < 1 || fault.DelayMs < 0 || fault.Status is < 400 or > 599 || fault is { Status: null, DelayMs: 0, Cut: false, Outcome: not "failed" })
        {
            await SandboxRest.Write(context, SandboxRest.Refused(SandboxRules.Refuse(
                "A fault has a status from 400 to 599, or a delayMs, or a cut, or the outcome failed; and a count from 1.")));
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
