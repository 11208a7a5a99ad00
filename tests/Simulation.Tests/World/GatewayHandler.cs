using System.Net;
using System.Text.Json;
using System.Web;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The gateway's REST API as one instance reaches it.</summary>
internal sealed class GatewayHandler(SimulatedGateway gateway, Node node) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath["/v1/".Length..];
        var query = HttpUtility.ParseQueryString(request.RequestUri.Query);
        var sent = Body(request);
        return gateway.Remote.CallAsync(node, $"{request.Method} {request.RequestUri.PathAndQuery}", () =>
        {
            var (status, answer) = request.Method == HttpMethod.Get
                ? Get(path.Split('/'), name => query[name])
                : Post(path.Split('/'), sent!);
            return new HttpResponseMessage(status)
            {
                Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(answer, SimulatedGateway.Json)),
            };
        });
    }

    private (HttpStatusCode Status, object Answer) Get(string[] path, Func<string, string?> query) => path switch
    {
        ["orders", var id] => One(gateway.Orders, id),
        ["orders", var id, "payments"] => List(gateway.Payments.Values.Where(payment => payment.OrderId == id)),
        ["payments"] => Page(gateway.Payments, query),
        ["payments", var id] => One(gateway.Payments, id),
        ["payments", var id, "refunds"] => List(gateway.Refunds.Values.Where(refund => refund.PaymentId == id)),
        ["refunds"] => Page(gateway.Refunds, query),
        ["payment_links"] => (
            HttpStatusCode.OK, new { PaymentLinks = gateway.Links.Values.Where(link => link.ReferenceId == query("reference_id")) }),
        ["payment_links", var id] => One(gateway.Links, id),
        _ => Refused($"There is no {string.Join('/', path)}"),
    };

    private (HttpStatusCode Status, object Answer) Post(string[] path, Sent sent) => path switch
    {
        ["orders"] => (HttpStatusCode.OK, SimulatedGateway.Add(gateway.Orders, gateway.NewOrder(sent.Amount, sent.Receipt, sent.Notes))),
        ["payment_links"] when gateway.Links.Values.Any(link => link.ReferenceId == sent.ReferenceId) => Refused("The reference is taken"),
        ["payment_links"] => (
            HttpStatusCode.OK,
            SimulatedGateway.Add(gateway.Links, gateway.NewLink(sent.Amount, sent.ReferenceId!, sent.ExpireBy, sent.Notes))),
        ["payment_links", var id, "cancel"] => Cancel(gateway.Links[id]),
        ["payments", var id, "refund"] => Refund(gateway.Payments[id], sent),
        _ => Refused($"There is no {string.Join('/', path)}"),
    };

    private (HttpStatusCode Status, object Answer) Refund(GatewayEntity payment, Sent sent)
    {
        if (gateway.Refunds.Values.FirstOrDefault(refund => refund.PaymentId == payment.Id && refund.Receipt == sent.Receipt) is { } known)
        {
            return (HttpStatusCode.OK, known);
        }

        return payment.AmountRefunded + sent.Amount > payment.Amount
            ? Refused("The refund is more than is left of the payment")
            : (HttpStatusCode.OK, gateway.Refund(payment, sent.Amount, sent.Receipt, sent.Notes));
    }

    private static (HttpStatusCode Status, object Answer) Cancel(GatewayEntity link)
    {
        if (link.Status != "created")
        {
            return Refused($"The link is {link.Status}");
        }

        link.Status = "cancelled";
        return (HttpStatusCode.OK, link);
    }

    private static (HttpStatusCode Status, object Answer) Page(
        Dictionary<string, GatewayEntity> entities, Func<string, string?> query) => List(entities.Values
        .Where(entity => entity.CreatedAt >= Number(query("from")) && entity.CreatedAt <= Number(query("to")))
        .OrderByDescending(entity => entity.CreatedAt).Skip((int)Number(query("skip"))).Take((int)Number(query("count"))));

    private static (HttpStatusCode Status, object Answer) One(Dictionary<string, GatewayEntity> entities, string id) =>
        entities.TryGetValue(id, out var entity) ? (HttpStatusCode.OK, entity) : Refused("The id provided does not exist");

    private static (HttpStatusCode Status, object Answer) List(IEnumerable<GatewayEntity> items) =>
        (HttpStatusCode.OK, new { Items = items.ToArray() });

    private static (HttpStatusCode Status, object Answer) Refused(string description) =>
        (HttpStatusCode.BadRequest, new { Error = new { Code = "BAD_REQUEST_ERROR", Description = description } });

    private static long Number(string? text) => long.Parse(text!, System.Globalization.CultureInfo.InvariantCulture);

    private static Sent? Body(HttpRequestMessage request)
    {
        if (request.Content is null)
        {
            return null;
        }

        using var body = request.Content.ReadAsStream(CancellationToken.None);
        return JsonSerializer.Deserialize<Sent>(body, SimulatedGateway.Json);
    }

    private sealed record Sent(
        long Amount, string? Receipt, string? ReferenceId, long? ExpireBy, IReadOnlyDictionary<string, string>? Notes);
}
