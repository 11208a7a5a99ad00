using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Dashboard APIs.</summary>
public sealed class DashboardFunctions(CustomerPortalApi api, OrderService orders, ReturnService returns, SupportService support)
{
    private const int Recent = 5;
    private static readonly OrderFilter Active = new(
        [OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped]);
    private static readonly TicketStatus[] Open = [TicketStatus.Open, TicketStatus.InProgress];
    private static readonly TicketStatus[] Resolved = [TicketStatus.Resolved, TicketStatus.Closed];

    [Function("CustomerPortal_GetDashboard")]
    [Operation("Get customer dashboard data with statistics and recent activity", AccessLevel.Customer, Answer = typeof(DashboardResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/dashboard")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            // Counts and first pages within the customer's partition, all asked for at once: none reads the history.
            var open = support.CountAsync(caller, Open, ct).AsTask();
            var resolved = support.CountAsync(caller, Resolved, ct).AsTask();
            var active = orders.CountAsync(caller.AccountId, Active, ct).AsTask();
            var pending = returns.PendingAsync(caller.AccountId, ct).AsTask();
            var newestOrders = orders.RecentAsync(caller.AccountId, Recent, ct).AsTask();
            var newestTickets = support.RecentAsync(caller, Recent, ct).AsTask();
            return api.Data(new DashboardResponse(
                new StatsResponse(await open, await active, await pending, await resolved),
                [.. (await newestOrders).Select(RecentOrderResponse.From)],
                [.. (await newestTickets).Select(RecentTicketResponse.From)]));
        });
}
