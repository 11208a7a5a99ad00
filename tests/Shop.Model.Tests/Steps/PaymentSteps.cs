using System.Net;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>What happens at the gateway: payments, their webhooks, and trouble.</summary>
internal sealed class PaymentSteps(ModelShop shop)
{
    private int events;

    public async Task PayAsync(int what, int how)
    {
        // The newest ones are paid most.
        var open = shop.Orders.Where(order => order.IsOnline && order.Channel != Channels.CateredByAfrica).Reverse().ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var order = open[what % Math.Min(open.Length, what % 3 == 0 ? open.Length : 3)];
        if (order.PayAt is null && order.Channel == Channels.RasCurrys
            && await shop.As(
                order.Customer, Channels.RasCurrys, HttpMethod.Post, ModelShop.RasCurrys + "/payments/create",
                new { orderId = Ids.RasCurrys(order.Id) }) is { Status: HttpStatusCode.OK } begun)
        {
            order.PayAt = begun.At("razorpayOrderId").GetString();
        }

        if (order.PayAt is null)
        {
            return;
        }

        var (webhooks, force, surplus) = (how % 4 != 0, how % 7 == 0, how % 11 == 0 ? 250 : 0);
        if (how % 13 == 0)
        {
            await shop.GatewayAsync("pay", new { orderId = order.PayAt, outcome = "failure", webhooks });
        }

        var paid = await shop.GatewayAsync(
            "pay",
            new
            {
                orderId = order.PayAt,
                outcome = "success",
                webhooks,
                force,
                amount = surplus > 0 ? order.Total + surplus : (long?)null,
            });
        if (paid.Status != HttpStatusCode.OK)
        {
            return;
        }

        order.Payments.Add(paid.At("razorpayPaymentId").GetString()!);
        shop.Log.Add($"  paid {order}: {order.Payments[^1]}");
        if (order.Channel == Channels.RasCurrys && how % 5 < 2)
        {
            await shop.As(order.Customer, Channels.RasCurrys, HttpMethod.Post, ModelShop.RasCurrys + "/payments/verify", new
            {
                orderId = Ids.RasCurrys(order.Id),
                razorpayPaymentId = order.Payments[^1],
                razorpayOrderId = order.PayAt,
                razorpaySignature = paid.At("razorpaySignature").GetString(),
            });
        }
    }

    /// <summary>The gateway tells again, with a new id or late, what is so or was so.</summary>
    public async Task RepeatWebhookAsync(int what, int how)
    {
        if (shop.Orders.Where(order => order.Payments.Count > 0).ToArray() is not { Length: > 0 } paid)
        {
            return;
        }

        var order = paid[what % paid.Length];
        var id = order.Payments[how % order.Payments.Count];
        if (await shop.TryGatewayLookAsync("payments/" + id) is not { Json: var payment }
            || await shop.TryGatewayLookAsync($"payments/{id}/refunds") is not { } made)
        {
            return;
        }

        var refunds = made.At("items").EnumerateArray().ToArray();
        var (name, payload) = refunds.Length > 0 && how % 2 == 0
            ? (how % 4 == 0 ? "refund.created" : "refund." + refunds[0].GetProperty("status").GetString(),
                (object)new { refund = new { entity = refunds[0] }, payment = new { entity = payment } })
            : ("payment.captured", new { payment = new { entity = payment } });
        if (name == "refund.pending")
        {
            return;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { entity = "event", @event = name, contains = (string[])["payment"], payload, created_at = shop.Now.ToUnixTimeSeconds() });
        var signature = shop.Host.Service<RazorpaySignatures>().OfWebhook(body);
        var path = how % 3 == 0 ? ModelShop.RasCurrys + "/payments/webhook" : "/webhooks/razorpay";
        var eventId = $"evt_again{++events}";
        for (var i = 0; i < 1 + (how % 2); i++)
        {
            using var content = new StringContent(Encoding.UTF8.GetString(body), Encoding.UTF8, "application/json");
            var answer = await shop.Host.Send(
                HttpMethod.Post, path, content, null, ("x-razorpay-signature", signature), ("x-razorpay-event-id", eventId));
            shop.Log.Add($"  {name} -> {(int)answer.Status}");
        }
    }

    public async Task FaultAsync(int what, int how)
    {
        object fault = (how % 7) switch
        {
            0 => new { status = 503, seconds = 60 * (1 + (what % 30)) },
            1 => new { path = "refunds.create", status = 503, count = 2 },
            2 => new { path = "refunds.create", status = 502, after = true },
            3 => new { path = "refunds.create", outcome = "pending" },
            4 => new { path = "refunds.create", outcome = "failed" },
            5 => new { path = "webhooks", outcome = "lost", count = 1 + (what % 5) },
            _ => new { path = "payment_links", status = 502, after = true },
        };
        shop.IsGatewayDown = true;
        shop.Log.Add("  " + JsonSerializer.Serialize(fault, fault.GetType()));
        await shop.GatewayAsync("faults", fault);
    }
}
