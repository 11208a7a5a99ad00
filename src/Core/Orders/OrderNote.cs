namespace FunctionsCommerce.Core.Orders;

/// <summary>What a member of staff noted about an order. Customers never see it.</summary>
public sealed record OrderNote(string Text, long StaffId, DateTimeOffset At);
