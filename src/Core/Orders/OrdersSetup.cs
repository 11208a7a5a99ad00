using FunctionsCommerce.Core.Orders.Invoices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Orders;

internal static class OrdersSetup
{
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection(CashOnDeliverySettings.Section).Get<CashOnDeliverySettings>() ?? new CashOnDeliverySettings())
        .AddSingleton<InvoicePdf>()
        .AddSingleton<OrderLedger>()
        .AddSingleton<StockService>()
        .AddSingleton<StockAdminService>()
        .AddSingleton<OrderReleases>()
        .AddSingleton<BasketReader>()
        .AddSingleton<EarlierTries>()
        .AddSingleton<PlacedOrderWriter>()
        .AddSingleton<Checkout>()
        .AddSingleton<OrderService>()
        .AddSingleton<ParcelScale>()
        .AddSingleton<TrackingService>()
        .AddSingleton<OrderDesk>()
        .AddSingleton<OrderDetailService>()
        .AddSingleton<PackingSlipPdf>()
        .AddSingleton<ReturnDesk>()
        .AddSingleton<OrderPaymentService>()
        .AddSingleton<RefundProcessor>()
        .AddSingleton<PaymentLinkRevoker>()
        .AddSingleton<GatewayRefundSweep>()
        .AddSingleton<RefundAdminService>()
        .AddSingleton<CheckoutPayments>()
        .AddSingleton<PaymentCheck>()
        .AddSingleton<FraudSignals>()
        .AddSingleton<SalesRulesService>()
        .AddSingleton<CashOnDeliveryLimits>()
        .AddSingleton<CustomerPayments>()
        .AddSingleton<ReturnService>()
        .AddSingleton<InventoryConsumer>()
        .AddSingleton<AbandonedCheckouts>();
}
