using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>Goods that came back are in stock again, also when nobody heard of it.</summary>
public sealed class RestockSweepTests : IDisposable
{
    private const int Stock = 5;
    private readonly AccountsHost host = new(
        ("Razorpay:KeyId", "rzp_test_x"), ("Razorpay:KeySecret", "key-secret"), ("Razorpay:WebhookSecret", "webhook-secret"));

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_return_whose_event_was_lost_is_restocked_after_a_while_and_once()
    {
        var (product, request) = await ReceivedAsync(pieces: 2);

        await SweepAsync(TimeSpan.FromMinutes(14));
        (await StockAsync(product)).ShouldBe(Stock);
        await SweepAsync(TimeSpan.FromMinutes(2));
        await SweepAsync(TimeSpan.FromMinutes(15));
        await host.Get<InventoryEventHandler>().HandleAsync(Received(request), default);

        (await StockAsync(product)).ShouldBe(Stock + 2);
        (await FindAsync(request)).RestockedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task One_that_was_heard_of_is_not_restocked_again()
    {
        var (product, request) = await ReceivedAsync(pieces: 1);
        await host.Get<InventoryEventHandler>().HandleAsync(Received(request), default);

        await SweepAsync(TimeSpan.FromHours(1));

        (await StockAsync(product)).ShouldBe(Stock + 1);
    }

    [Fact]
    public async Task A_crash_between_two_products_is_finished_and_doubles_nothing()
    {
        var (product, request) = await ReceivedAsync(pieces: 2);
        await host.Get<StockService>().RestockAsync(request.Items[0], request.ReturnId, default);

        await SweepAsync(TimeSpan.FromMinutes(16));

        (await StockAsync(product)).ShouldBe(Stock + 2);
        (await FindAsync(request)).RestockedAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(ReturnStatus.Requested)]
    [InlineData(ReturnStatus.Approved)]
    [InlineData(ReturnStatus.Rejected)]
    public async Task What_is_not_here_is_not_restocked(ReturnStatus status)
    {
        var (product, request) = await ReceivedAsync(pieces: 2);
        await host.Store.UpdateAsync<ReturnRequest>(
            request.Partition, request.Id, known => known with { Status = status }, Errors.NotFound("Return"), default);

        await SweepAsync(TimeSpan.FromDays(1));

        (await StockAsync(product)).ShouldBe(Stock);
    }

    private async Task<(Product Product, ReturnRequest Request)> ReceivedAsync(int pieces)
    {
        var product = (await host.Get<CatalogService>().CreateAsync(
            new ProductDraft { Name = "Soap", Category = "bodycare", Variants = [new VariantDraft(null, 450, Stock)] },
            default)).Value.Product;
        var order = Given.Delivered();
        order = order with { Lines = [order.Lines[0] with { ProductId = product.ProductId, VariantKey = product.VariantKeys[0] }] };
        await host.Store.CreateAsync(order, default);
        await host.Store.CreateAsync(new OrderKey { OrderId = order.OrderId, CustomerId = order.CustomerId }, default);
        var returns = host.Get<ReturnService>();
        var draft = new ReturnDraft(order.OrderId, [new ReturnItemDraft(product.ProductId, null, pieces, "Damaged")], null, []);
        host.Time.Advance(order.DeliveredAt!.Value.AddDays(1) - host.Time.GetUtcNow());
        var request = (await returns.CreateAsync(order.CustomerId, 9, draft, default)).Value;
        await returns.MoveToAsync(order.CustomerId, request.ReturnId, ReturnStatus.Approved, default);
        return (product, (await returns.MoveToAsync(order.CustomerId, request.ReturnId, ReturnStatus.Received, default)).Value);
    }

    private async Task SweepAsync(TimeSpan after)
    {
        host.Time.Advance(after);
        await host.Get<InventoryEventHandler>().FinishRestocksAsync(default);
    }

    private async Task<int> StockAsync(Product product) =>
        (await host.Get<StockService>().FindAsync(product.ProductId, product.VariantKeys[0], default))!.Stock;

    private async Task<ReturnRequest> FindAsync(ReturnRequest request) =>
        (await host.Store.ReadAsync<ReturnRequest>(request.Partition, request.Id, default))!;

    private EventMessage Received(ReturnRequest request) =>
        new(1, host.Time.GetUtcNow(), new ReturnChanged(request.CustomerId, request.ReturnId, request.OrderId, ReturnStatus.Received));
}
