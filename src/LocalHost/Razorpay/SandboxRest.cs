using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>One call to the sandbox, as its operations see it.</summary>
internal sealed record SandboxCall(HttpRequest Request, byte[] Body, Fault? Fault)
{
    public string Id => (string)Request.RouteValues["id"]!;

    public string Query(string name) => Request.Query[name].ToString();

    public long Number(string name, long otherwise) =>
        long.TryParse(Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public T Read<T>() => JsonSerializer.Deserialize<T>(Body.Length == 0 ? "{}"u8 : Body, SandboxJson.Options) ?? throw new JsonException();
}

/// <summary>The gateway's REST API. Every operation is one transaction.</summary>
internal sealed class SandboxRest(
    LocalDatabase database, SandboxOrders orders, SandboxPayments payments, SandboxRefunds refunds, SandboxFaults faults,
    SandboxWebhookPump pump, RazorpaySettings settings)
{
    public const string Base = "/local/razorpay/v1";

    private readonly byte[] credentials = Encoding.UTF8.GetBytes($"{settings.KeyId}:{settings.KeySecret}");

    public void Map(IEndpointRouteBuilder app)
    {
        Post(app, "/orders", "orders.create", (tx, call) => Answer(orders.Create(tx, call.Read<NewOrder>())));
        Get(app, "/orders", "orders.list", (tx, call) => Collection(call.Query("receipt") is { Length: > 0 } receipt
            ? SandboxOrders.WithReceipt(tx, receipt)
            : tx.Made<SandboxOrder>(SandboxIds.Order, call, order => (order.CreatedAt, order.Id))));
        Get(app, "/orders/{id}", "orders.fetch", (tx, call) => Answer(SandboxOrders.Find(tx, call.Id)));
        Get(app, "/orders/{id}/payments", "orders.payments", (tx, call) => Collection(SandboxPayments.OfOrder(tx, call.Id)));
        Post(
            app, "/payments/create/recurring", "payments.recurring", (tx, call) => Charged(payments.Charge(tx, call.Read<NewRecurring>())));
        Get(app, "/payments", "payments.all", (tx, call) => Collection(
            tx.Made<SandboxPayment>(SandboxIds.Payment, call, payment => (payment.CreatedAt, payment.Id))));
        Get(app, "/payments/{id}", "payments.fetch", (tx, call) => Answer(SandboxPayments.Find(tx, call.Id)));
        Post(
            app, "/payments/{id}/capture", "payments.capture",
            (tx, call) => Answer(payments.Capture(tx, call.Id, call.Read<NewCapture>())));
        Post(app, "/payments/{id}/refund", "refunds.create", Refund);
        Get(app, "/payments/{id}/refunds", "refunds.list", (tx, call) => Collection(SandboxRefunds.OfPayment(tx, call.Id)));
        Get(app, "/refunds", "refunds.all", (tx, call) => Collection(
            tx.Made<SandboxRefund>(SandboxIds.Refund, call, refund => (refund.CreatedAt, refund.Id))));
        Get(app, "/refunds/{id}", "refunds.fetch", (tx, call) => Answer(SandboxRefunds.Find(tx, call.Id)));
        Post(app, "/payment_links", "payment_links.create", (tx, call) => Answer(orders.CreateLink(tx, call.Read<NewLink>())));
        Get(
            app, "/payment_links", "payment_links.list",
            (tx, call) => new(200, new { payment_links = orders.LinksWith(tx, call.Query("reference_id")) }));
        Get(app, "/payment_links/{id}", "payment_links.fetch", (tx, call) => Answer(orders.FindLink(tx, call.Id)));
        Post(app, "/payment_links/{id}/cancel", "payment_links.cancel", (tx, call) => Answer(orders.CancelLink(tx, call.Id)));
        app.Map(Base + "/{**rest}", context => WriteAsync(context, Refusal(404, "The requested URL was not found on the server.")));
    }

    /// <summary>A refusal as the gateway words it.</summary>
    public static SandboxAnswer Refused(Error error) =>
        Refusal(400, error.Message, error.FieldErrors.Count > 0 ? error.FieldErrors[0].Field : null);

    public static Task WriteAsync(HttpContext context, SandboxAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        return context.Response.WriteAsJsonAsync(answer.Body, SandboxJson.Options, "application/json", context.RequestAborted);
    }

    private SandboxAnswer Refund(LocalTransaction tx, SandboxCall call)
    {
        var key = call.Request.Headers["X-Refund-Idempotency"].ToString();
        return Answer(
            refunds.Create(tx, call.Id, call.Read<NewRefund>(), key.Length == 0 ? null : key, call.Fault?.Outcome ?? "processed"));
    }

    private void Get(IEndpointRouteBuilder app, string path, string operation, Func<LocalTransaction, SandboxCall, SandboxAnswer> act)
    {
        app.MapGet(Base + path, (RequestDelegate)ServeAsync);

        Task ServeAsync(HttpContext context) => HandleAsync(context, operation, ReadAsync);
        Task<SandboxAnswer> ReadAsync(SandboxCall call) => Task.FromResult(database.Read(tx => act(tx, call)));
    }

    private void Post(IEndpointRouteBuilder app, string path, string operation, Func<LocalTransaction, SandboxCall, SandboxAnswer> act)
    {
        app.MapPost(Base + path, (RequestDelegate)ServeAsync);

        Task ServeAsync(HttpContext context) => HandleAsync(context, operation, WriteAsync);
        async Task<SandboxAnswer> WriteAsync(SandboxCall call)
        {
            var answer = await database.WriteAsync(tx => act(tx, call));
            pump.Wake();
            return answer;
        }
    }

    private async Task HandleAsync(HttpContext context, string operation, Func<SandboxCall, Task<SandboxAnswer>> act)
    {
        var fault = faults.Next(operation);
        if (fault?.DelayMs > 0)
        {
            await Task.Delay(fault.DelayMs, context.RequestAborted);
        }

        if (fault is { Cut: true, After: false })
        {
            context.Abort();
            return;
        }

        SandboxAnswer answer;
        if (!IsMerchant(context.Request.Headers.Authorization.ToString()))
        {
            answer = Refusal(401, "Authentication failed");
        }
        else if (fault is { Status: not null, After: false })
        {
            answer = Refusal(fault.Status.Value, "The server encountered an error. The incident has been reported to admins.");
        }
        else
        {
            answer = await ActAsync(context, fault, act);
        }

        if (fault?.Cut == true)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, fault is { Status: { } status, After: true } ? Refusal(status, "The answer was lost") : answer);
    }

    private static async Task<SandboxAnswer> ActAsync(HttpContext context, Fault? fault, Func<SandboxCall, Task<SandboxAnswer>> act)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        try
        {
            return await act(new SandboxCall(context.Request, body.ToArray(), fault));
        }
        catch (JsonException)
        {
            return Refusal(400, "The request is malformed");
        }
    }

    private bool IsMerchant(string authorization)
    {
        const string Scheme = "Basic ";
        var given = new byte[authorization.Length];
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Convert.TryFromBase64String(authorization[Scheme.Length..], given, out var length)
            && CryptographicOperations.FixedTimeEquals(given.AsSpan(0, length), credentials);
    }

    private static SandboxAnswer Answer<T>(Result<T> result)
        where T : notnull => result.TryGetValue(out var entity, out var error) ? new(200, entity) : Refused(error);

    private static SandboxAnswer Collection<T>(T[] items) => new(200, new { entity = "collection", count = items.Length, items });

    private static SandboxAnswer Charged(Result<PayAnswer> result)
    {
        if (!result.TryGetValue(out var paid, out var error))
        {
            return Refused(error);
        }

        return paid.RazorpaySignature is null
            ? Refusal(400, paid.ErrorDescription!, metadata: new { payment_id = paid.RazorpayPaymentId, order_id = paid.RazorpayOrderId })
            : new(
                200,
                new
                {
                    razorpay_payment_id = paid.RazorpayPaymentId,
                    razorpay_order_id = paid.RazorpayOrderId,
                    razorpay_signature = paid.RazorpaySignature,
                });
    }

    private static SandboxAnswer Refusal(int status, string description, string? field = null, object? metadata = null) => new(status, new
    {
        error = new
        {
            code = status >= 500 ? "SERVER_ERROR" : "BAD_REQUEST_ERROR",
            description,
            source = "business",
            step = "payment_initiation",
            reason = status >= 500 ? "server_error" : "input_validation_failed",
            metadata = metadata ?? new { },
            field,
        },
    });
}

/// <summary>What the sandbox answers.</summary>
internal sealed record SandboxAnswer(int Status, object Body);
