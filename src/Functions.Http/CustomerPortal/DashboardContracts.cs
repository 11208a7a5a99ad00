using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record DashboardResponse(
    StatsResponse Stats, IReadOnlyList<RecentOrderResponse> RecentOrders, IReadOnlyList<RecentTicketResponse> RecentTickets);

/// <param name="ActiveOrders">Not yet delivered or cancelled.</param>
/// <param name="PendingRefunds">Returns and refunds not yet paid out.</param>
internal sealed record StatsResponse(long OpenTickets, long ActiveOrders, long PendingRefunds, long ResolvedTickets);

internal sealed record RecentOrderResponse(string Id, PortalOrderStatus Status, decimal Total, DateTimeOffset CreatedAt, int ItemCount)
{
    public static RecentOrderResponse From(Order order) => new(
        CustomerPortalIds.Order(order.OrderId),
        PortalStatus.Of(order.Status),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        order.CreatedAt,
        order.ItemCount);
}

internal sealed record RecentTicketResponse(
    string Id, string Subject, TicketStatus Status, TicketPriority Priority, DateTimeOffset CreatedAt)
{
    public static RecentTicketResponse From(Ticket ticket) =>
        new(CustomerPortalIds.Ticket(ticket.TicketId), ticket.Subject, ticket.Status, ticket.Priority, ticket.CreatedAt);
}
