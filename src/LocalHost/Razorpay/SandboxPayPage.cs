using System.Globalization;
using System.Net;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>The page on which a customer pays: two buttons, then back to the store.</summary>
internal sealed class SandboxPayPage(LocalDatabase database, SandboxOrders orders, SandboxTools tools, RazorpaySignatures signatures)
{
    private const string Route = "/local/pay/{id}";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (RequestDelegate)ShowAsync);
        app.MapPost(Route, (RequestDelegate)PayAsync);
    }

    private Task ShowAsync(HttpContext context) =>
        Find(context) is { } due ? WriteAsync(context, 200, Form(due)) : WriteAsync(context, 404, "<h1>Nothing to pay here</h1>");

    private async Task PayAsync(HttpContext context)
    {
        if (Find(context) is not { } due)
        {
            await WriteAsync(context, 404, "<h1>Nothing to pay here</h1>");
            return;
        }

        var outcome = context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync(context.RequestAborted))["outcome"].ToString()
            : "";
        if (!(await tools.PayAsync(new PayRequest(due.Id, outcome))).TryGetValue(out var answer, out var error))
        {
            await WriteAsync(context, 409, $"<h1>Not paid</h1><p>{Text(error.Message)}</p>");
            return;
        }

        if (answer.RazorpaySignature is not null && due.Link is { CallbackUrl.Length: > 0 } link)
        {
            context.Response.Redirect(Callback(link, answer));
            return;
        }

        await WriteAsync(context, 200, answer.RazorpaySignature is not null
            ? $"<h1>Paid</h1><p>{Amount(due)} for {Text(due.Title)}. Payment {Text(answer.RazorpayPaymentId)}.</p>"
            : $"<h1>Payment failed</h1><p>{Text(answer.ErrorDescription)}</p><p><a href=\"\">Try again</a></p>");
    }

    private Due? Find(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        return database.Read(tx =>
        {
            if (SandboxOrders.IsLink(id) && orders.FindLink(tx, id).TryGetValue(out var link, out _))
            {
                return new Due(id, link.Amount, link.Currency, link.Description, link.Status, link);
            }

            return SandboxOrders.Find(tx, id).TryGetValue(out var order, out _)
                ? new Due(id, order.Amount, order.Currency, order.Receipt ?? order.Id, order.Status, null)
                : null;
        });
    }

    private string Callback(SandboxLink link, PayAnswer answer)
    {
        var status = answer.RazorpayPaymentLinkStatus ?? "paid";
        var query = QueryString.Create(new KeyValuePair<string, string?>[]
        {
            new("razorpay_payment_id", answer.RazorpayPaymentId),
            new("razorpay_payment_link_id", link.Id),
            new("razorpay_payment_link_reference_id", link.ReferenceId),
            new("razorpay_payment_link_status", status),
            new("razorpay_signature", signatures.OfPaymentLink(link.Id, link.ReferenceId, status, answer.RazorpayPaymentId)),
        });
        return link.CallbackUrl + (link.CallbackUrl.Contains('?', StringComparison.Ordinal) ? "&" + query.Value![1..] : query.Value);
    }

    private static string Form(Due due) => due.IsOpen
        ? $"""
            <h1>{Amount(due)}</h1>
            <p>{Text(due.Title)}</p>
            <form method="post">
              <button name="outcome" value="success">Pay</button>
              <button name="outcome" value="failure">Fail</button>
            </form>
            """
        : $"<h1>{Amount(due)}</h1><p>{Text(due.Title)}</p><p>This payment is {Text(due.Status)}.</p>";

    private static string Amount(Due due) =>
        Text($"{due.Currency} {Money.ToDecimal(due.Amount, due.Currency).ToString(CultureInfo.InvariantCulture)}");

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return context.Response.WriteAsync(
            $$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>Payment sandbox</title>
            <style>body{font:1rem/1.5 system-ui;max-width:28rem;margin:4rem auto;padding:0 1rem}button{font-size:1.1rem;min-height:44px;padding:.6rem 2rem;margin:0 1rem 1rem 0}</style>
            </head><body><p>Payment sandbox: no money moves.</p>
            {{body}}
            </body></html>
            """,
            context.RequestAborted);
    }

    private sealed record Due(string Id, long Amount, string Currency, string Title, string Status, SandboxLink? Link)
    {
        public bool IsOpen => Status is "created" or "attempted";
    }
}
