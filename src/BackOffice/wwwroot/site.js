// What Blazor cannot do itself: hand a file to the browser, and show that the page has failed.
window.backOffice = {
  async save(name, type, stream) {
    const url = URL.createObjectURL(new Blob([await stream.arrayBuffer()], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  },
};

// Blazor sets style.display, which a hidden element ignores.
const failed = document.getElementById("blazor-error-ui");
new MutationObserver(() => failed.removeAttribute("hidden")).observe(failed, { attributes: true, attributeFilter: ["style"] });
