using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Tests.Support;

public sealed class TicketTests
{
    private static readonly DateTimeOffset Opened = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Opened.AddHours(1);

    [Fact]
    public void A_customers_reply_opens_a_resolved_ticket_again()
    {
        var ticket = A(TicketStatus.Resolved).RepliedByCustomer(Later).Value;

        ticket.Status.ShouldBe(TicketStatus.Open);
        ticket.LastReplyAt.ShouldBe(Later);
        ticket.UpdatedAt.ShouldBe(Later);
        ticket.MessageCount.ShouldBe(2);
    }

    [Theory]
    [InlineData(TicketStatus.Open)]
    [InlineData(TicketStatus.InProgress)]
    public void A_customers_reply_leaves_a_ticket_under_way_where_it_is(TicketStatus status) =>
        A(status).RepliedByCustomer(Later).Value.Status.ShouldBe(status);

    [Theory]
    [InlineData(TicketStatus.Open, TicketStatus.InProgress)]
    [InlineData(TicketStatus.InProgress, TicketStatus.InProgress)]
    [InlineData(TicketStatus.Resolved, TicketStatus.Resolved)]
    public void An_answer_of_staff_takes_an_open_ticket_up(TicketStatus before, TicketStatus after) =>
        A(before).RepliedByStaff(Later).Value.Status.ShouldBe(after);

    [Fact]
    public void A_closed_ticket_stays_closed()
    {
        var closed = A(TicketStatus.Closed);

        closed.RepliedByCustomer(Later).Error!.Code.ShouldBe(ErrorCode.Conflict);
        closed.RepliedByStaff(Later).Error!.Code.ShouldBe(ErrorCode.Conflict);
        closed.Moved(TicketStatus.Open, Later).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void Setting_the_status_it_has_changes_nothing()
    {
        var ticket = A(TicketStatus.Closed);

        ticket.Moved(TicketStatus.Closed, Later).Value.ShouldBeSameAs(ticket);
    }

    [Fact]
    public void A_full_ticket_takes_no_more_messages() =>
        (A(TicketStatus.Open) with
        {
            MessageCount = TicketValidator.Messages,
        }).RepliedByCustomer(Later).Error!.Code.ShouldBe(ErrorCode.Conflict);

    [Fact]
    public void All_faults_of_a_new_ticket_are_told_at_once()
    {
        var draft = new TicketDraft
        {
            Subject = new string('s', TicketValidator.Subject + 1),
            Description = " ",
            Category = "",
            ContentField = "message",
        };

        TicketValidator.FaultsOf(draft).Select(fault => fault.Field).ShouldBe(["subject", "message", "category"]);
    }

    private static Ticket A(TicketStatus status) => new()
    {
        TicketId = 5,
        CustomerId = 7,
        Subject = "Order not received",
        Description = "I haven't received my order yet...",
        Category = "order_issue",
        Priority = TicketPriority.High,
        Status = status,
        MessageCount = 1,
        CreatedAt = Opened,
        UpdatedAt = Opened,
    };
}
