using System.Net;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>One customer, and the staff who look after them: orders through four APIs, payments, cancellations, refunds, returns.</summary>
internal sealed class Shopping(Shop shop, Customer customer, Random random)
{
    public const string Storefront = "/pure-essence/v1";
    public const string App = "/rocketry-box/api/v1/customer";
    public const string RasCurrys = "/ras-currys/api";
    public const string Portal = "/customer-portal/api/v1/customer";
    public const string Office = "/catered-by-africa/v1";
    private static readonly string[] Course = ["", "confirmed", "processing", "shipped", "delivered"];

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await StepAsync();
            await Task.Delay(random.Next(20, 300), end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task StepAsync()
    {
        var known = customer.Orders.Count == 0 ? null : customer.Orders[random.Next(customer.Orders.Count)];
        switch (random.Next(20))
        {
            case < 7:
                await OrderAsync();
                break;
            case < 10 when known is { PayAt: not null, GatewayPayment: null, IsCancelled: false }:
                await PayAsync(known);
                break;
            case < 13 when known is not null:
                await MoveAsync(known);
                break;
            case < 15 when known is { IsCancelled: false }:
                await CancelAsync(known);
                break;
            case < 17 when known is { GatewayPayment: not null }:
                await AskRefundAsync(known);
                break;
            case 17 when known is { Status: "delivered" }:
                await ReturnAsync(known);
                break;
            default:
                await LookAsync();
                break;
        }
    }

    private async Task OrderAsync()
    {
        var (product, quantity, online) = (shop.Products[random.Next(shop.Products.Count)], 1 + random.Next(2), random.Next(2) == 0);
        switch (random.Next(4))
        {
            case 0:
                await As(Channels.PureEssence, HttpMethod.Post, Storefront + "/cart", new { productId = product, quantity });
                var method = online ? "online" : "cod";
                var address = customer.AddressId;
                Keep(Channels.PureEssence, method, await As(
                    Channels.PureEssence, HttpMethod.Post, Storefront + "/orders",
                    new { shippingAddressId = address, billingAddressId = address, paymentMethod = method }));
                break;
            case 1:
                await As(
                    Channels.RocketryBox, HttpMethod.Post, App + "/cart/items", new { productId = Base36.Encode(product), quantity });
                var way = online ? "online" : random.Next(2) == 0 ? "wallet" : "cod";
                Keep(Channels.RocketryBox, way, await As(Channels.RocketryBox, HttpMethod.Post, App + "/orders", new { paymentMethod = way }));
                break;
            case 2:
                var pays = online ? "razorpay" : "cod";
                Keep(Channels.RasCurrys, pays, await As(
                    Channels.RasCurrys, HttpMethod.Post, RasCurrys + "/orders",
                    new { items = new[] { new { productId = Hex(product), quantity } }, paymentMethod = pays }));
                break;
            default:
                Keep(Channels.CateredByAfrica, "cod", await Staff(HttpMethod.Post, "/orders", new
                {
                    customerId = "cust_" + Base36.Encode(customer.Id),
                    items = new[] { new { productId = "prod_" + Base36.Encode(product), quantity } },
                    paymentMethod = "cod",
                    orderType = "online",
                }));
                break;
        }
    }

    private void Keep(string channel, string method, Answer? answer)
    {
        if (answer?.Status != HttpStatusCode.Created)
        {
            return;
        }

        var (id, link) = channel switch
        {
            Channels.PureEssence => (Number(answer.At("data.orderId").GetString()!, 2), Link(answer)),
            Channels.RocketryBox => (Number(answer.At("data.order.id").GetString()!, 0), Link(answer)),
            Channels.RasCurrys => (Convert.ToInt64(answer.At("_id").GetString()!, 16), null),
            _ => (Number(answer.At("data.id").GetString()!, 4), null),
        };
        customer.Orders.Add(new KnownOrder(id, channel, method, method == "razorpay" ? "" : link));
    }

    private async Task PayAsync(KnownOrder order)
    {
        if (order.PayAt is { Length: 0 })
        {
            var begun = await As(Channels.RasCurrys, HttpMethod.Post, RasCurrys + "/payments/create", new { orderId = Hex(order.Id) });
            if (begun?.Status != HttpStatusCode.OK)
            {
                return;
            }

            order.PayAt = begun.At("razorpayOrderId").GetString();
        }

        // Now and then the gateway tells nobody: then it is asked, sooner or later.
        var paid = await shop.Store.Observer.Post(
            "/local/razorpay/pay", new { orderId = order.PayAt, outcome = "success", webhooks = random.Next(4) > 0 });
        if (paid.Status != HttpStatusCode.OK)
        {
            return;
        }

        order.GatewayPayment = paid.At("razorpayPaymentId").GetString();
        if (order.Channel == Channels.RasCurrys && random.Next(2) == 0)
        {
            await As(Channels.RasCurrys, HttpMethod.Post, RasCurrys + "/payments/verify", new
            {
                orderId = Hex(order.Id),
                razorpayPaymentId = order.GatewayPayment,
                razorpayOrderId = order.PayAt,
                razorpaySignature = paid.At("razorpaySignature").GetString(),
            });
        }
    }

    private async Task CancelAsync(KnownOrder order)
    {
        var answer = random.Next(2) == 0
            ? await As(
                Channels.PureEssence, HttpMethod.Post, $"{Storefront}/orders/PE{Base36.Encode(order.Id).ToUpperInvariant()}/cancel",
                new { reason = "Changed my mind" })
            : await As(Channels.RasCurrys, HttpMethod.Delete, $"{RasCurrys}/orders/{Hex(order.Id)}");
        order.IsCancelled |= answer?.Status == HttpStatusCode.OK;
    }

    private async Task MoveAsync(KnownOrder order)
    {
        var next = Course[Math.Min(Array.IndexOf(Course, order.Status) + 1, Course.Length - 1)];
        if (order.PayAt is null || order.GatewayPayment is not null)
        {
            var moved = await Staff(HttpMethod.Patch, $"/orders/ord_{Base36.Encode(order.Id)}/status", new { status = next });
            order.Status = moved?.Status == HttpStatusCode.OK ? next : order.Status;
        }
    }

    private async Task AskRefundAsync(KnownOrder order)
    {
        var payments = await As(Channels.RocketryBox, HttpMethod.Get, App + "/payments?limit=100");
        var own = payments?.Status != HttpStatusCode.OK ? null : payments.At("data.payments").EnumerateArray()
            .Where(each => each.GetProperty("orderId").GetString() == Base36.Encode(order.Id))
            .Select(each => each.GetProperty("id").GetString()).SingleOrDefault();
        if (own is not null)
        {
            await As(
                Channels.RocketryBox, HttpMethod.Post, $"{App}/payments/{own}/refund",
                new { reason = "Not as shown", amount = (1 + random.Next(300)) / 100m });
        }
    }

    private async Task ReturnAsync(KnownOrder order)
    {
        var asked = await As(Channels.CustomerPortal, HttpMethod.Post, Portal + "/orders/return", new
        {
            order_id = "ORD" + Base36.Encode(order.Id).ToUpperInvariant(),
            items = new[] { "ITEM" + Base36.Encode(1) },
            reason = "Too dark",
            description = "As a test",
        });
        if (asked?.Status == HttpStatusCode.Created)
        {
            var id = "ret_" + Base36.Encode(Number(asked.At("id").GetString()!, 3));
            await Staff(HttpMethod.Post, $"/returns/{id}/approve", null);
            await Staff(HttpMethod.Post, $"/returns/{id}/receive", null);
        }
    }

    /// <summary>Whichever instance answers shows what another has acknowledged.</summary>
    private async Task LookAsync()
    {
        var newest = customer.Orders.LastOrDefault();
        var shown = await As(Channels.CustomerPortal, HttpMethod.Get, Portal + "/orders?limit=50");
        if (newest is not null && shown?.Status == HttpStatusCode.OK
            && !shown.Text.Contains(Base36.Encode(newest.Id), StringComparison.OrdinalIgnoreCase))
        {
            shop.Caller.Problems.Enqueue($"{customer.Email} does not see order {Base36.Encode(newest.Id)}, which was acknowledged");
        }
    }

    private Task<Answer?> As(string channel, HttpMethod method, string path, object? body = null) =>
        shop.Caller.SendAsync(method, path, body, customer.Tokens[channel]);

    private Task<Answer?> Staff(HttpMethod method, string path, object? body) =>
        shop.Caller.SendAsync(method, Office + path, body, shop.StaffToken);

    private static string? Link(Answer answer) =>
        answer.At("data").TryGetProperty("paymentUrl", out var url) && url.GetString() is { } link ? link.Split('/')[^1] : null;

    private static long Number(string id, int prefix) =>
        Base36.TryDecode(id.AsSpan(prefix), out var number) ? number : throw new ArgumentException($"{id} is no id.", nameof(id));

    private static string Hex(long id) => id.ToString("x24", null);
}
