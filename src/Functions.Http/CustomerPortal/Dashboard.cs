using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Dashboard APIs.</summary>
public sealed class Dashboard(CustomerPortalApi api, OrderService orders, ReturnService returns, SupportService support)
{
    private const int Recent = 5;
    private static readonly OrderFilter Active = new([OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped]);
    private static readonly TicketStatus[] Open = [TicketStatus.Open, TicketStatus.InProgress];
    private static readonly TicketStatus[] Resolved = [TicketStatus.Resolved, TicketStatus.Closed];

    [Function("CustomerPortal_GetDashboard")]
    [Operation("Get customer dashboard data with statistics and recent activity", Access.Customer, Answer = typeof(DashboardWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/dashboard")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            // Counts and first pages within the customer's partition, all asked for at once: none reads the history.
            var open = support.Count(caller, Open, ct).AsTask();
            var resolved = support.Count(caller, Resolved, ct).AsTask();
            var active = orders.Count(caller.AccountId, Active, ct).AsTask();
            var pending = returns.Pending(caller.AccountId, ct).AsTask();
            var newestOrders = orders.Recent(caller.AccountId, Recent, ct).AsTask();
            var newestTickets = support.Recent(caller, Recent, ct).AsTask();
            return api.Data(new DashboardWire(
                new StatsWire(await open, await active, await pending, await resolved),
                [.. (await newestOrders).Select(RecentOrderWire.From)],
                [.. (await newestTickets).Select(RecentTicketWire.From)]));
        });
}
