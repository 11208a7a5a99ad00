using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Orders;

internal static class OrdersSetup
{
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(
            configuration.GetSection(CashOnDeliverySettings.Section).Get<CashOnDeliverySettings>() ?? new CashOnDeliverySettings())
        .AddSingleton<InvoicePdf>()
        .AddSingleton<OrderRepository>()
        .AddSingleton<StockService>()
        .AddSingleton<StockAdminService>()
        .AddSingleton<ReservationService>()
        .AddSingleton<CheckoutQuoteService>()
        .AddSingleton<OrderIdService>()
        .AddSingleton<PaymentLinkService>()
        .AddSingleton<PlacedOrderWriter>()
        .AddSingleton<CheckoutService>()
        .AddSingleton<OrderService>()
        .AddSingleton<ParcelEstimator>()
        .AddSingleton<TrackingService>()
        .AddSingleton<OrderAdminService>()
        .AddSingleton<OrderDetailService>()
        .AddSingleton<PackingSlipPdf>()
        .AddSingleton<ReturnAdminService>()
        .AddSingleton<OrderPaymentService>()
        .AddSingleton<RefundProcessor>()
        .AddSingleton<PaymentLinkRevoker>()
        .AddSingleton<GatewayRefundSweep>()
        .AddSingleton<RefundAdminService>()
        .AddSingleton<ClientCheckoutService>()
        .AddSingleton<PaymentReconciliation>()
        .AddSingleton<FraudSignals>()
        .AddSingleton<StorefrontSettingsService>()
        .AddSingleton<CashOnDeliveryLimits>()
        .AddSingleton<PaymentHistoryService>()
        .AddSingleton<ReturnService>()
        .AddSingleton<InventoryEventHandler>()
        .AddSingleton<OrphanedReservationCleaner>();
}
