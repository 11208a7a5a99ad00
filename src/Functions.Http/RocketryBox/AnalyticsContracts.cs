using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record OrderHistoryResponse(string Date, long Count, decimal Amount);

/// <summary>Spent is what was paid less what went back; a cancelled order is not counted.</summary>
internal sealed record OrderAnalyticsResponse(
    long Total, decimal TotalSpent, decimal AverageOrderValue, string? LastOrderDate, IReadOnlyList<OrderHistoryResponse> OrderHistory);

internal sealed record CategoryAnalyticsResponse(string Category, long Count, decimal Amount);

internal sealed record ProductAnalyticsResponse(
    int Viewed, long Purchased, int Wishlisted, IReadOnlyList<CategoryAnalyticsResponse> Categories);

internal sealed record MethodAnalyticsResponse(RocketryBoxPaymentMethod Method, long Count, decimal Amount);

/// <param name="Reasons">How many refunds had which reason.</param>
internal sealed record RefundAnalyticsResponse(decimal Total, long Count, IReadOnlyDictionary<string, long> Reasons);

internal sealed record PaymentAnalyticsResponse(
    decimal TotalSpent, IReadOnlyList<MethodAnalyticsResponse> PaymentMethods, RefundAnalyticsResponse Refunds);

internal sealed record ActivityAnalyticsResponse(DateTimeOffset LastLogin, int LoginCount, int ReviewCount, int SupportTickets);

internal sealed record CustomerAnalyticsResponse(
    OrderAnalyticsResponse Orders, ProductAnalyticsResponse Products, PaymentAnalyticsResponse Payments, ActivityAnalyticsResponse Activity)
{
    public static CustomerAnalyticsResponse From(CustomerSummary summary, string currency)
    {
        var figures = summary.Figures;
        var (total, spent) = (figures.Orders.Count, figures.Orders.Amount);
        return new CustomerAnalyticsResponse(
            new OrderAnalyticsResponse(
                total,
                Decimal(spent),
                Decimal(total == 0 ? 0 : (long)Math.Round((decimal)spent / total, MidpointRounding.AwayFromZero)),
                figures.Days.Where(day => day.Value.Count > 0).Select(day => day.Key).Max(StringComparer.Ordinal),
                [
                    .. figures.Days.OrderBy(day => day.Key, StringComparer.Ordinal)
                        .Select(day => new OrderHistoryResponse(day.Key, day.Value.Count, Decimal(day.Value.Amount))),
                ]),
            new ProductAnalyticsResponse(
                summary.Viewed,
                figures.Pieces,
                summary.Wishlisted,
                [
                    .. figures.Categories.Select(
                        category => new CategoryAnalyticsResponse(category.Key, category.Value.Count, Decimal(category.Value.Amount))),
                ]),
            new PaymentAnalyticsResponse(Decimal(spent), Methods(figures), Refunds(figures)),
            new ActivityAnalyticsResponse(summary.LastLoginAt, summary.LoginCount, summary.Reviews, summary.Tickets));

        decimal Decimal(long minor) => Money.ToDecimal(minor, currency);

        MethodAnalyticsResponse[] Methods(CustomerMetrics all) =>
        [
            .. all.Methods
                .GroupBy(method => RocketryBoxStatus.Of(Enum.Parse<PaymentMethod>(method.Key)), method => method.Value)
                .OrderBy(way => way.Key)
                .Select(
                    way => new MethodAnalyticsResponse(way.Key, way.Sum(tally => tally.Count), Decimal(way.Sum(tally => tally.Amount)))),
        ];

        RefundAnalyticsResponse Refunds(CustomerMetrics all) => new(
            Decimal(all.Refunds.Values.Sum(tally => tally.Amount)),
            all.Refunds.Values.Sum(tally => tally.Count),
            all.Refunds.ToDictionary(reason => reason.Key, reason => reason.Value.Count));
    }
}
