using System.Net;
using System.Net.Sockets;
using FunctionsCommerce.Core.Webhooks;

namespace FunctionsCommerce.Core.Tests.Webhooks;

public sealed class WebhookAddressTests
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.215.14");

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:0:a00:1::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void An_address_of_a_private_network_is_not_public(string address) =>
        WebhookAddressGuard.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("168.63.129.17")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c")]
    [InlineData("2001:4860:4860::8888")]
    public void Other_addresses_are(string address) => WebhookAddressGuard.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    [Fact]
    public async Task A_connection_goes_to_the_very_addresses_that_were_checked()
    {
        var answers = new Queue<IPAddress[]>([[Public], [IPAddress.Loopback]]);
        var connected = new List<IPAddress>();
        var addresses = Addresses(answers.Dequeue, connected);

        (await addresses.ConnectAsync("rebinding.example", 443, CancellationToken.None)).ShouldBe(Stream.Null);
        connected.ShouldBe([Public]);
        answers.Count.ShouldBe(1, "the name was looked up once");
        await Should.ThrowAsync<HttpRequestException>(
            async () => await addresses.ConnectAsync("rebinding.example", 443, CancellationToken.None));

        connected.ShouldBe([Public]);
    }

    [Fact]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        var connected = new List<IPAddress>();
        var addresses = Addresses(() => [Public, IPAddress.Parse("::ffff:10.0.0.1")], connected);

        await Should.ThrowAsync<HttpRequestException>(
            async () => await addresses.ConnectAsync("mixed.example", 443, CancellationToken.None));

        connected.ShouldBeEmpty();
        (await addresses.IsPrivateAsync("mixed.example", TimeSpan.FromSeconds(1), CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_not_known_to_be_private()
    {
        var addresses = Addresses(() => throw new SocketException((int)SocketError.HostNotFound), []);

        (await addresses.IsPrivateAsync("unknown.example", TimeSpan.FromSeconds(1), CancellationToken.None)).ShouldBeFalse();
        await Should.ThrowAsync<SocketException>(async () => await addresses.ConnectAsync("unknown.example", 443, CancellationToken.None));
    }

    [Theory]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("0.0.0.0")]
    [InlineData("0")]
    [InlineData("[::]")]
    [InlineData("[::1]")]
    [InlineData("localhost.")]
    [InlineData("LOCALHOST")]
    [InlineData("shop.localhost")]
    [InlineData("127.0.0.1.")]
    [InlineData("0177.0.0.1")]
    [InlineData("0xa9fea9fe")]
    [InlineData("[::ffff:a9fe:a9fe]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("metadata.google.internal")]
    [InlineData("printer.local")]
    [InlineData("intranet")]
    public async Task An_address_in_disguise_is_found_out(string host) =>
        (await new WebhookAddressGuard().IsPrivateAsync(
            new Uri($"https://{host}/").IdnHost, TimeSpan.FromSeconds(30), CancellationToken.None)).ShouldBeTrue();

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("localhost.")]
    public async Task An_address_that_is_no_public_one_is_not_connected_to_either(string host)
    {
        var connected = new List<IPAddress>();

        await Should.ThrowAsync<HttpRequestException>(
            async () => await Addresses(() => [Public], connected).ConnectAsync(host, 443, CancellationToken.None));

        connected.ShouldBeEmpty();
    }

    [Fact]
    public void What_staff_read_of_a_failed_delivery_names_no_part_of_this_system()
    {
        DeliveryProblem.Of(new HttpRequestException(WebhookAddressGuard.NotPublic)).ShouldBe("The address is not public");
        DeliveryProblem.Of(new HttpRequestException("x", new SocketException((int)SocketError.ConnectionRefused)))
            .ShouldBe("The connection was refused");
        DeliveryProblem.Of(new HttpRequestException("x", new SocketException((int)SocketError.HostNotFound)))
            .ShouldBe("The host name is unknown");
        DeliveryProblem.Of(new HttpRequestException(HttpRequestError.SecureConnectionError, "RemoteCertificateNameMismatch"))
            .ShouldContain("certificate");
        DeliveryProblem.Of(new IOException("/home/site/wwwroot")).ShouldBe("The connection failed");
    }

    [Fact]
    public void A_receiver_has_15_seconds() => new WebhookSettings().Timeout.ShouldBe(TimeSpan.FromSeconds(15));

    private static WebhookAddressGuard Addresses(Func<IPAddress[]> resolve, List<IPAddress> connected) => new(
        (_, _) => Task.FromResult(resolve()),
        (addresses, _, _) =>
        {
            connected.AddRange(addresses);
            return Task.FromResult(Stream.Null);
        });
}
