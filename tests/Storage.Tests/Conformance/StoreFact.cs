using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>A fact about every store: skipped, and says so, for a store that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Storage.Tests.Conformance.StoreFactDiscoverer", "FunctionsCommerce.Storage.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Storage.Tests.Conformance.StoreTheoryDiscoverer", "FunctionsCommerce.Storage.Tests")]
public sealed class StoreTheoryAttribute : TheoryAttribute;

public sealed class StoreFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        SkippedStores.Case(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped ? [skipped] : base.Discover(discoveryOptions, testMethod, factAttribute);
}

public sealed class StoreTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        SkippedStores.Case(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped ? [skipped] : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}

internal static class SkippedStores
{
    /// <summary>The case that stands for a test that is skipped; null when it is to be run.</summary>
    public static IXunitTestCase? Case(IMessageSink messages, ITestFrameworkDiscoveryOptions options, ITestMethod method)
    {
        var fixture = method.TestClass.Class.ToRuntimeType().GetInterfaces()
            .Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IClassFixture<>)).GetGenericArguments()[0];
        var reason = fixture.GetProperty(nameof(IStoreFixture.ReasonToSkip), BindingFlags.Static | BindingFlags.Public)?.GetValue(null);
        return reason is null
            ? null
            : new XunitSkippedDataRowTestCase(messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, (string)reason);
    }
}
