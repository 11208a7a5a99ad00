namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>How an order of another shop ended.</summary>
internal enum PastOrderStatus
{
    Completed,
    Delivered,
    Cancelled,
    Refunded,
    Returned,
}
