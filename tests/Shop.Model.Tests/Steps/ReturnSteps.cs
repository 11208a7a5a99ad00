using System.Net;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>Goods that come back.</summary>
internal sealed class ReturnSteps(ModelShop shop)
{
    public async Task AskAsync(int what, int how)
    {
        if (shop.Order(what, each => each.IsDelivered) is not { } order)
        {
            return;
        }

        var wanted = order.Lines.Where((_, index) => index == how % order.Lines.Count || how % 5 == 0).ToArray();
        if (how % 4 == 3)
        {
            await AskInPortalAsync(order, wanted[0]);
            return;
        }

        ModelLine[] pieces = [.. wanted.Select(line => line with { Quantity = how % 3 == 0 ? line.Quantity : 1 })];
        var items = pieces.Select(
            piece => new
            {
                productId = piece.Variant.ProductId,
                quantity = piece.Quantity,
                reason = "Too dark",
                variant = piece.Variant.Size,
            })
            .ToArray();
        var asked = await shop.As(
            order.Customer, Channels.PureEssence, HttpMethod.Post, ModelShop.Storefront + "/returns",
            new { orderId = Ids.Storefront(order.Id), items });
        if (asked.Status == HttpStatusCode.Created)
        {
            order.Returns.Add(new ModelReturn(Ids.Staff("ret_", asked.At("data.id").GetInt64()), order, pieces));
        }
    }

    public Task MoveAsync(int what, int how)
    {
        var open = shop.Returns.Where(each => !each.IsReceived && !each.IsRejected).ToArray();
        return open.Length == 0 ? Task.CompletedTask : MoveAsync(open[what % open.Length], how);
    }

    /// <summary>Approved most of the time, then received.</summary>
    public async Task MoveAsync(ModelReturn request, int how)
    {
        if (how % 6 == 0)
        {
            await RejectAsync(request);
            return;
        }

        if ((await shop.AsStaff(HttpMethod.Post, $"/returns/{request.Id}/approve")).Status == HttpStatusCode.OK && how % 3 != 0)
        {
            await ReceiveAsync(request);
        }
    }

    public async Task RejectAsync(ModelReturn request)
    {
        if ((await shop.AsStaff(HttpMethod.Post, $"/returns/{request.Id}/reject")).Status == HttpStatusCode.OK)
        {
            request.IsRejected = true;
        }
    }

    public async Task ReceiveAsync(ModelReturn request)
    {
        await shop.SettleAsync();
        var isPaid = await IsPaidAsync(request.Order);
        var answer = await shop.AsStaff(HttpMethod.Post, $"/returns/{request.Id}/receive");
        if (answer.Status == HttpStatusCode.OK)
        {
            Received(request, isPaid, answer);
        }
    }

    public static void Received(ModelReturn request, bool isPaid, Answer answer)
    {
        (request.IsReceived, request.Refund) = (true, ModelShop.Minor(answer.At("data.refundAmount")));
        if (!isPaid)
        {
            request.Order.Waived += request.Pieces.Sum(piece => piece.Quantity * piece.UnitPrice);
        }
    }

    public async Task<bool> IsPaidAsync(ModelOrder order)
    {
        var shown = await shop.LookAsync(
            $"{ModelShop.Portal}/orders/{Ids.Portal(order.Id)}", order.Customer.Tokens[Channels.CustomerPortal]);
        return shown.At("payment_status").GetString() is not ("PENDING" or "FAILED" or "AUTHORIZED");
    }

    /// <summary>The portal takes back all that is left of a line.</summary>
    private async Task AskInPortalAsync(ModelOrder order, ModelLine line)
    {
        var left = line.Quantity - order.Returns.Where(each => !each.IsRejected).SelectMany(each => each.Pieces)
            .Where(piece => piece.Variant == line.Variant).Sum(piece => piece.Quantity);
        var position = order.Lines.Index().First(each => each.Item == line).Index + 1;
        var asked = await shop.As(
            order.Customer,
            Channels.CustomerPortal,
            HttpMethod.Post,
            ModelShop.Portal + "/orders/return",
            new
            {
                order_id = Ids.Portal(order.Id),
                items = new[] { "ITEM" + Ids.App(position) },
                reason = "Too dark",
                description = "As a test",
            });
        if (asked.Status == HttpStatusCode.Created)
        {
            order.Returns.Add(new ModelReturn(
                Ids.Staff("ret_", Ids.Number(asked.At("id").GetString()!, 3)), order, [line with { Quantity = left }]));
        }
    }
}
