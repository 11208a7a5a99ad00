using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>The limits on cash orders of a new customer, when all come at once.</summary>
public sealed class CashOrderRaceTests
{
    private const int Allowed = 10;
    private const int Callers = 100;

    [Fact]
    public async Task Of_a_hundred_cash_orders_at_once_exactly_as_many_succeed_as_are_allowed()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["CashOnDelivery:NewOpenOrders"] = Allowed.ToString(null as IFormatProvider),
            },
        });
        var product = await host.Store.Product(stock: 1_000);
        var buyer = await Buyer.Register(host.Store);

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => buyer.TryOrder(product, 1, "cod")));

        answers.CountBy(answer => answer.Status).ToDictionary().ShouldBe(
            new Dictionary<HttpStatusCode, int> { [HttpStatusCode.Created] = Allowed, [HttpStatusCode.Conflict] = Callers - Allowed },
            ignoreOrder: true);
        await host.Store.Idle();
        (await host.Store.Stock(product)).Stock.ShouldBe(1_000 - Allowed);
    }
}
