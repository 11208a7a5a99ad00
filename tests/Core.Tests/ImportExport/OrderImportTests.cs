using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.ImportExport.Orders;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class OrderImportTests : IDisposable
{
    private const string Heading =
        "number,status,createdAt,customerEmail,shipping,tax,discount,total,refunded,handle,quantity,price,shippingStreet,shippingCity";

    private readonly ImportedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task An_order_of_another_shop_is_history_that_takes_no_stock_and_tells_nobody()
    {
        await MakeAsync();

        var done = await ImportAsync(
            $"{Heading}\n#1001,completed,2025-03-04T10:00:00Z,john@example.com,5,1.01,3,33.01,,balm,2,10,Road 1,Lusaka\n#1001,,,,,,,,,soap,1,10,,\n");

        (done.Created, done.Failed).ShouldBe((1, 0), string.Join("; ", await shop.ErrorsAsync(done)));
        var order = (await OrdersAsync()).ShouldHaveSingleItem();
        (order.Status, order.Totals, order.CreatedAt.Year).ShouldBe(
            (OrderStatus.Completed, new OrderTotals(3000, 500, 101, 300, 3301), 2025));
        order.Lines.Select(line => (line.Discount, line.Tax)).ShouldBe([(200, 67), (100, 34)]);
        (order.Metadata["importedNumber"], order.ShippingAddress!.City, order.Payment.Status, order.Kept()).ShouldBe(
            ("#1001", "Lusaka", PaymentStatus.Paid, 3301L));
        (order.Payment.WaitsSince, order.Payment.CheckAt, order.ExpiresAt).ShouldBe((null, null, null));
        (await shop.VariantAsync("balm")).Stock.ShouldBe(5);
        (await shop.Host.Events<DomainEvent>()).OfType<OrderImported>().ShouldHaveSingleItem().OrderId.ShouldBe(order.OrderId);
        (await shop.Host.Events<OrderPlaced>()).ShouldBeEmpty();
        (await shop.Host.Get<OrderRepository>().FindAsync(order.OrderId, default)).ShouldNotBeNull();
        InvoicePdf.Issuable(order).IsOk.ShouldBeFalse("the other shop has invoiced it");
    }

    [Fact]
    public async Task It_counts_once_in_the_customers_figures_and_on_the_dashboard()
    {
        await MakeAsync();
        var file = $"{Heading}\n1,completed,2025-03-04,john@example.com,,,,10,,balm,1,10,,\n2,refunded,2025-03-04,john@example.com,,,,10,,balm,1,10,,\n3,cancelled,2025-03-05,john@example.com,,,,10,,balm,1,10,,\n4,delivered,2025-03-05,john@example.com,,,,10,4,balm,1,10,,\n";
        await ImportAsync(file);
        await ImportAsync(file);

        foreach (var happened in await shop.Host.Events<OrderImported>())
        {
            var message = new EventMessage(1, shop.Host.Time.GetUtcNow(), happened);
            foreach (var _ in Enumerable.Range(0, 2))
            {
                await shop.Host.Get<CustomerMetricsProjection>().HandleAsync(message, default);
                await shop.Host.Get<DashboardProjection>().HandleAsync(message, default);
            }
        }

        var john = (await shop.Host.Accounts.FindByEmailAsync("john@example.com", default))!;
        (john.Figures.TotalOrders, john.Figures.TotalRevenue).ShouldBe((3, 1600));
        var sum = await shop.Host.Get<DashboardService>()
            .TotalAsync(new DateOnly(2025, 3, 1), new DateOnly(2025, 4, 1), new DateOnly(2026, 1, 1), default);
        (sum.Orders, sum.Sold, sum.Kept).ShouldBe((4, 3, 1600));
    }

    [Fact]
    public async Task A_bad_row_is_told_by_number_and_column_and_stops_no_other()
    {
        await MakeAsync();

        var done = await ImportAsync(
            $"{Heading}\n,completed,2025-01-01,john@example.com,,,,10,,balm,1,10,,\nA1,pending,2025-01-01,john@example.com,,,,10,,balm,1,10,,\nA2,completed,2095-01-01,john@example.com,,,,10,,balm,1,10,,\nA3,completed,2025-01-01,nobody@example.com,,,,10,,balm,1,10,,\nA4,completed,2025-01-01,john@example.com,,,,11,,balm,1,10,,\nA5,completed,2025-01-01,john@example.com,,,,10,,gone,1,10,,\nA6,completed,2025-01-01,john@example.com,,,,10,,balm,0,10,,\nA7,completed,2025-01-01,john@example.com,,,,10,11,balm,1,10,,\nGOOD,completed,2025-01-01,john@example.com,,,,10,,balm,1,10,,\n");

        (done.Created, done.Failed).ShouldBe((1, 8), string.Join("; ", await shop.ErrorsAsync(done)));
        (await shop.ErrorsAsync(done)).Select(error => (error.Row, error.Field)).Distinct().ShouldBe(
        [
            (2, "number"), (3, "status"), (4, "createdAt"), (5, "customerEmail"), (6, "total"), (7, "handle"), (8, "quantity"), (8, "total"),
            (9, "refunded"),
        ]);
        (await OrdersAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_number_is_imported_once_also_after_a_crash_between_its_keys_and_the_order()
    {
        await MakeAsync();
        await shop.Host.Store.CreateAsync(new ImportedOrderKey { Number = "#7", OrderId = 4242 }, default);
        var file = $"{Heading}\n#7,completed,2025-01-01,john@example.com,,,,10,,balm,1,10,,\n";
        (await ImportAsync(file, isDryRun: true)).Created.ShouldBe(1);
        (await OrdersAsync()).ShouldBeEmpty();
        var job = await shop.BeginAsync(DataFormat.Csv, kind: DataKind.Orders);
        (await shop.RunAsync(job, file))!.Created.ShouldBe(1);
        var over = (await shop.Imports.GetAsync(job.ImportId, default)).Value;
        await shop.Host.Store.TrySaveAsync(over with { Status = JobStatus.Running, Rows = 0, Created = 0, FinishedAt = null }, default);

        (await shop.RunAsync(job, file))!.Created.ShouldBe(1);

        (await ImportAsync(file)).Unchanged.ShouldBe(1);
        (await OrdersAsync()).ShouldHaveSingleItem().OrderId.ShouldBe(4242);
        (await shop.Host.Events<OrderImported>()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(DataFormat.Csv)]
    [InlineData(DataFormat.Json)]
    public async Task What_is_exported_is_known_by_its_shop_and_history_in_another(DataFormat format)
    {
        await MakeAsync();
        await ImportAsync(
            $"{Heading}\n1,completed,2025-03-04,john@example.com,5,1,3,33,10,balm,2,10,\"=Road, 1\",Lusaka\n1,,,,,,,,,soap,1,10,,\n2,refunded,2025-03-04,mary@example.com,,,,10,,balm,1,10,,\n");
        var file = await shop.ExportAsync(format, DataKind.Orders);

        (await shop.ImportAsync(file, format, kind: DataKind.Orders)).Unchanged.ShouldBe(2);
        file.ShouldNotContain(",=");
        using var other = new ImportedShop();
        await MakeAsync(other);
        var copied = await other.ImportAsync(file, format, kind: DataKind.Orders);
        (copied.Created, copied.Failed).ShouldBe((2, 0), string.Join("; ", await other.ErrorsAsync(copied)));
        var mary = (await shop.Host.Accounts.FindByEmailAsync("mary@example.com", default))!;
        await shop.Host.Get<CustomerErasure>().EraseAsync(mary.AccountId, default);
        var erased = await shop.ExportAsync(format, DataKind.Orders);
        erased.ShouldNotContain("mary");
        erased.ShouldNotContain("deleted", Case.Insensitive);
        erased.ShouldContain("john@example.com");
    }

    private Task<ImportJob> ImportAsync(string file, bool isDryRun = false) =>
        shop.ImportAsync(file, isDryRun: isDryRun, kind: DataKind.Orders);

    private async Task MakeAsync(ImportedShop? of = null)
    {
        var made = of ?? shop;
        await made.Host.Registered();
        await made.Host.Registered("mary@example.com");
        await made.ImportAsync("handle,name,category,price,stock\nbalm,Balm,skincare,10,5\nsoap,Soap,skincare,10,5\n");
    }

    private async Task<IReadOnlyList<Order>> OrdersAsync() =>
        await shop.Host.Store.AllAsync(new Query<Order, Order>(all => all), default).ToListAsync();
}
