using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Tests.Orders;
using FunctionsCommerce.Core.Tests.Orders.Invoices;

namespace FunctionsCommerce.Core.Tests.Notifications;

public sealed class MailTemplatesTests
{
    private readonly MailTemplates templates = new();
    private readonly StoreSettings store = new() { PublicUrl = "https://shop.example" };

    [Fact]
    public void The_order_mail_shows_lines_totals_and_the_way_to_pay()
    {
        var order = Given.Pending();
        order = order with { Payment = order.Payment with { PaymentUrl = "https://pay.example/plink_1" } };

        var html = Placed(order);

        html.ShouldContain("BB Cream");
        html.ShouldContain("3 &times; INR 5.00");
        html.ShouldContain("INR 28.34");
        html.ShouldContain("-INR 1.00");
        html.ShouldContain("href=\"https://pay.example/plink_1\"");
    }

    [Fact]
    public void An_order_paid_on_delivery_asks_for_no_payment() =>
        Placed(Given.Pending(PaymentMethod.Cod)).ShouldNotContain("class=\"button\"");

    [Fact]
    public void What_people_typed_is_text_and_never_markup()
    {
        var order = Given.Pending();
        order = order with { Lines = [order.Lines[0] with { Name = "<script>alert(1)</script> & \"co\"" }] };

        var html = templates.Render("order-placed", OrderMailer.Placed(order, Mail(order, "<img src=x>")).Mail);

        html.ShouldNotContain("<script>");
        html.ShouldNotContain("<img");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    }

    [Fact]
    public void The_reset_mail_leads_to_the_store_with_the_token()
    {
        var html = templates.Render("password-reset", new PasswordResetMail(store, "John", "aB3_-x") { Subject = "Reset" });

        html.ShouldContain("href=\"https://shop.example/reset-password?token=aB3_-x\"");
    }

    [Theory]
    [InlineData(OrderStatus.Shipped, "TRK1")]
    [InlineData(OrderStatus.Delivered, "30 days")]
    [InlineData(OrderStatus.Cancelled, "Changed my mind")]
    public void A_status_has_a_mail_of_its_own(OrderStatus status, string says)
    {
        var order = Given.Paid();
        var changed = new OrderStatusChanged(7, order.OrderId, order.Status, status, "Changed my mind");

        var (template, mail) = OrderMailer.Status(Mail(order), changed);

        templates.Render(template, mail).ShouldContain(says);
        mail.Subject.ShouldContain(OrderNumber.Of(order));
    }

    [Fact]
    public void Refunds_and_returns_have_mails()
    {
        var order = Given.Paid().With(PaymentStatus.PartiallyRefunded, InvoiceOrders.Refund(1500));
        var (refund, refundMail) = OrderMailer.Refunded(order, Mail(order), new OrderRefunded(7, order.OrderId, 3, 1000, 1500));
        var (returned, returnMail) = OrderMailer.Return(Mail(order), ReturnStatus.Approved);

        templates.Render(refund, refundMail).ShouldContain("INR 15.00 of INR 28.34");
        templates.Render(returned, returnMail).ShouldContain("Your return has been approved");
    }

    [Fact]
    public void Mails_about_an_order_lead_to_it_and_to_its_carrier()
    {
        var order = Given.Paid();
        order = order with { Shipment = order.Shipment with { Carrier = "DHL", TrackingUrl = "https://carrier.example/4711" } };
        var shop = new StoreSettings { PublicUrl = "https://shop.example", OrderUrl = "https://shop.example/orders/{orderNumber}" };
        var changed = new OrderStatusChanged(7, order.OrderId, order.Status, OrderStatus.Shipped, null);

        var (template, mail) = OrderMailer.Status(new OrderMail(shop, "John Doe", order) { Subject = "" }, changed);
        var html = templates.Render(template, mail);

        html.ShouldContain($"href=\"https://shop.example/orders/{OrderNumber.Of(order)}\"");
        html.ShouldContain("href=\"https://carrier.example/4711\"");
    }

    private string Placed(Order order) => templates.Render("order-placed", OrderMailer.Placed(order, Mail(order)).Mail);

    private OrderMail Mail(Order order, string name = "John Doe") => new(store, name, order) { Subject = "" };
}
