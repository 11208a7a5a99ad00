using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record OrderHistoryWire(string Date, long Count, decimal Amount);

/// <summary>Spent is what was paid less what went back; a cancelled order is not counted.</summary>
internal sealed record OrderAnalyticsWire(
    long Total, decimal TotalSpent, decimal AverageOrderValue, string? LastOrderDate, IReadOnlyList<OrderHistoryWire> OrderHistory);

internal sealed record CategoryAnalyticsWire(string Category, long Count, decimal Amount);

internal sealed record ProductAnalyticsWire(int Viewed, long Purchased, int Wishlisted, IReadOnlyList<CategoryAnalyticsWire> Categories);

internal sealed record MethodAnalyticsWire(PaymentMethodWord Method, long Count, decimal Amount);

/// <param name="Reasons">How many refunds had which reason.</param>
internal sealed record RefundAnalyticsWire(decimal Total, long Count, IReadOnlyDictionary<string, long> Reasons);

internal sealed record PaymentAnalyticsWire(decimal TotalSpent, IReadOnlyList<MethodAnalyticsWire> PaymentMethods, RefundAnalyticsWire Refunds);

internal sealed record ActivityAnalyticsWire(DateTimeOffset LastLogin, int LoginCount, int ReviewCount, int SupportTickets);

internal sealed record CustomerAnalyticsWire(
    OrderAnalyticsWire Orders, ProductAnalyticsWire Products, PaymentAnalyticsWire Payments, ActivityAnalyticsWire Activity)
{
    public static CustomerAnalyticsWire From(CustomerSummary summary, string currency)
    {
        var figures = summary.Figures;
        var (total, spent) = (figures.Orders.Count, figures.Orders.Amount);
        return new CustomerAnalyticsWire(
            new OrderAnalyticsWire(
                total,
                Decimal(spent),
                Decimal(total == 0 ? 0 : (long)Math.Round((decimal)spent / total, MidpointRounding.AwayFromZero)),
                figures.Days.Where(day => day.Value.Count > 0).Select(day => day.Key).Max(StringComparer.Ordinal),
                [.. figures.Days.OrderBy(day => day.Key, StringComparer.Ordinal).Select(day => new OrderHistoryWire(day.Key, day.Value.Count, Decimal(day.Value.Amount)))]),
            new ProductAnalyticsWire(
                summary.Viewed,
                figures.Pieces,
                summary.Wishlisted,
                [.. figures.Categories.Select(category => new CategoryAnalyticsWire(category.Key, category.Value.Count, Decimal(category.Value.Amount)))]),
            new PaymentAnalyticsWire(Decimal(spent), Methods(figures), Refunds(figures)),
            new ActivityAnalyticsWire(summary.LastLoginAt, summary.LoginCount, summary.Reviews, summary.Tickets));

        decimal Decimal(long minor) => Money.ToDecimal(minor, currency);

        MethodAnalyticsWire[] Methods(PersonalFigures all) =>
        [
            .. all.Methods
                .GroupBy(method => RocketryBoxStatus.Of(Enum.Parse<PaymentMethod>(method.Key)), method => method.Value)
                .OrderBy(way => way.Key)
                .Select(way => new MethodAnalyticsWire(way.Key, way.Sum(tally => tally.Count), Decimal(way.Sum(tally => tally.Amount)))),
        ];

        RefundAnalyticsWire Refunds(PersonalFigures all) => new(
            Decimal(all.Refunds.Values.Sum(tally => tally.Amount)),
            all.Refunds.Values.Sum(tally => tally.Count),
            all.Refunds.ToDictionary(reason => reason.Key, reason => reason.Value.Count));
    }
}
