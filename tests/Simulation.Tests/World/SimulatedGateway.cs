using System.Text.Json;
using System.Text.Json.Serialization;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>What the gateway keeps. Amounts in minor units; names as on the wire, in snake_case.</summary>
internal sealed class GatewayEntity
{
    public required string Id { get; init; }

    public long Amount { get; init; }

    public long AmountPaid { get; set; }

    public long AmountRefunded { get; set; }

    public string Currency { get; init; } = "INR";

    public string Status { get; set; } = "created";

    public string? Receipt { get; init; }

    public string? ReferenceId { get; init; }

    public string? OrderId { get; set; }

    public string? PaymentId { get; init; }

    public string? Description { get; init; }

    public string? Method { get; init; }

    public bool Captured { get; init; }

    public string? ShortUrl { get; init; }

    public long? ExpireBy { get; init; }

    public long? CreatedAt { get; init; }

    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}

/// <summary>The payment gateway: takes and returns money, and tells of it by webhooks that come late, twice, or never.</summary>
internal sealed class SimulatedGateway(Scheduler scheduler)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private int ids;

    public Remote Remote { get; } = new(scheduler, "gateway", problem => new HttpRequestException(problem));

    /// <summary>The share of webhooks that never come, and of those that come twice.</summary>
    public double LostWebhooks { get; set; }

    public double RepeatedWebhooks { get; set; }

    /// <summary>The share of refunds that the bank declines.</summary>
    public double FailedRefunds { get; set; }

    public Dictionary<string, GatewayEntity> Links { get; } = [];

    public Dictionary<string, GatewayEntity> Orders { get; } = [];

    public Dictionary<string, GatewayEntity> Payments { get; } = [];

    public Dictionary<string, GatewayEntity> Refunds { get; } = [];

    /// <summary>Hands a webhook to the shop: its id and its body.</summary>
    public Action<string, byte[]> Post { get; set; } = (_, _) => { };

    private long Seconds => scheduler.Now.ToUnixTimeSeconds();

    /// <summary>Somebody pays on the link's page. Null: it cannot be paid.</summary>
    public GatewayEntity? PayLink(string linkId)
    {
        if (!Links.TryGetValue(linkId, out var link) || link.Status != "created" || link.ExpireBy <= Seconds)
        {
            return null;
        }

        var order = link.OrderId is { } opened ? Orders[opened] : Add(Orders, NewOrder(link.Amount, link.ReferenceId, link.Notes));
        link.OrderId = order.Id;
        link.Status = "paid";
        link.AmountPaid = link.Amount;
        var payment = Pay(order, "#" + linkId["plink_".Length..]);
        Tell("payment_link.paid", ("payment_link", link), ("order", order), ("payment", payment));
        return payment;
    }

    /// <summary>Somebody pays in the shop's own checkout; two windows can pay at once.</summary>
    public GatewayEntity? PayOrder(string orderId) => Orders.TryGetValue(orderId, out var order) ? Pay(order, null) : null;

    public GatewayEntity NewOrder(long amount, string? receipt, IReadOnlyDictionary<string, string>? notes) =>
        new() { Id = NewId("order_"), Amount = amount, Receipt = receipt, Notes = notes, CreatedAt = Seconds };

    public GatewayEntity NewLink(long amount, string reference, long? expireBy, IReadOnlyDictionary<string, string>? notes)
    {
        var id = NewId("plink_");
        return new GatewayEntity
        {
            Id = id,
            Amount = amount,
            ReferenceId = reference,
            ExpireBy = expireBy,
            Notes = notes,
            ShortUrl = "https://pay.example/" + id,
            CreatedAt = Seconds,
        };
    }

    public GatewayEntity Refund(GatewayEntity payment, long amount, string? receipt, IReadOnlyDictionary<string, string>? notes)
    {
        var refund = Add(Refunds, new GatewayEntity
        {
            Id = NewId("rfnd_"),
            Amount = amount,
            Receipt = receipt,
            Notes = notes,
            PaymentId = payment.Id,
            Status = "pending",
            CreatedAt = Seconds,
        });
        payment.AmountRefunded += amount;
        Tell("refund.created", ("refund", refund), ("payment", payment));
        var fails = scheduler.Chance(FailedRefunds);
        scheduler.After(scheduler.Between(100, 120_000), null, "bank", () =>
        {
            refund.Status = fails ? "failed" : "processed";
            payment.AmountRefunded -= fails ? amount : 0;
            Tell(fails ? "refund.failed" : "refund.processed", ("refund", refund), ("payment", payment));
        }, refund.Id);
        return refund;
    }

    public static GatewayEntity Add(Dictionary<string, GatewayEntity> entities, GatewayEntity entity) => entities[entity.Id] = entity;

    private GatewayEntity Pay(GatewayEntity order, string? description)
    {
        var payment = Add(Payments, new GatewayEntity
        {
            Id = NewId("pay_"),
            Amount = order.Amount,
            Status = "captured",
            Captured = true,
            OrderId = order.Id,
            Method = "upi",
            Description = description,
            CreatedAt = Seconds,
        });
        order.Status = "paid";
        order.AmountPaid = order.Amount;
        Tell("payment.captured", ("payment", payment));
        Tell("order.paid", ("order", order), ("payment", payment));
        return payment;
    }

    private void Tell(string name, params (string Name, GatewayEntity Entity)[] entities)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Entity = "event",
                Event = name,
                Payload = entities.ToDictionary(entity => entity.Name, entity => new { entity.Entity }),
                CreatedAt = Seconds,
            },
            Json);
        var id = NewId("evt_");
        for (var copies = scheduler.Chance(LostWebhooks) ? 0 : scheduler.Chance(RepeatedWebhooks) ? 2 : 1; copies > 0; copies--)
        {
            scheduler.After(
                scheduler.Chance(0.1) ? scheduler.Between(10_000, 900_000) : scheduler.Between(20, 4000), null, name, () => Post(id, body),
                id);
        }
    }

    private string NewId(string prefix) => $"{prefix}{++ids:D14}";
}
